/** The form in which somebody says why a finding is right as it stands. */
export const svOverrule = {
  reason: "Varför stämmer det?",
  reasonHint: "Skälet sparas i arbetsboken och står på bladet Delår kontroller, aldrig i rapporten.",
  reasonMissing: "Skriv varför det stämmer.",
  by: "Namn eller initialer",
  byMissing: "Skriv namn eller initialer.",
  setAside: "Sätt åt sidan",
};
