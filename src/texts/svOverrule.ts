/** Why a finding is shown, the form in which somebody says why it is right as it stands, and the list of what is set aside. */
export const svOverrule = {
  reason: "Varför stämmer det?",
  reasonHint: "Skälet sparas i arbetsboken och står på bladet Delår kontroller, aldrig i rapporten.",
  reasonMissing: "Skriv varför det stämmer.",
  by: "Namn eller initialer",
  byMissing: "Skriv namn eller initialer.",
  setAside: "Sätt åt sidan",
  count: { one: "{count} satt åt sidan", other: "{count} satta åt sidan" },
  reasonBy: (reason: string, by: string, date: string) => `Skäl: ${reason} (${by}, ${date})`,
  restore: "Ta upp igen",
  restoreSpoken: (problem: string) => `Ta upp igen: ${problem}`,
  how: "Så hittas det:",
  gone: "Så försvinner det:",
};
