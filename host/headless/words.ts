/** The languages of the command line. */
export type CommandLanguage = "sv" | "en";

/** BCP 47, for the Excel that the add-in is told it runs in. */
export const displayLanguages: Readonly<Record<CommandLanguage, string>> = { sv: "sv-SE", en: "en-US" };

/** What the command line itself says; what concerns the add-in, the add-in says. */
export const words = {
  sv: {
    usage: "npm run --silent headless -- <kommando> <arbetsbok.xlsx> … [val]",
    commands: "Kommandon",
    common: "För alla kommandon",
    options: {
      json: "Visar resultatet som JSON.",
      lang: "Språk: sv eller en.",
      out: "Filen som resultatet sparas i, för kommandon som skriver.",
      "in-place": "Sparar i samma fil, för kommandon som skriver.",
      help: "Visar den här texten.",
    },
    file: "fil",
    language: "språk",
    books: "Flera arbetsböcker går att ange: namn efter namn, ett mönster (drift*.xlsx) eller en mapp.",
    exitCodes: [
      "Slutkod: 0 utan fel, 1 när fel finns eller något inte gick att skriva,",
      "2 när en fil eller kommandot inte gick att läsa, eller en fil inte gick att spara.",
    ].join("\n"),
    seeHelp: "Hjälp: npm run --silent headless -- --help",
    noCommand: (name: string, known: string) => `Kommandot ${name} finns inte. Det som finns är ${known}.`,
    missingCommand: (known: string) => `Ange ett kommando: ${known}.`,
    missingFile: (command: string) => `Ange en arbetsbok efter ${command}.`,
    noOption: (option: string, command: string) => `${command} har inget val som heter ${option}.`,
    missingValue: (option: string) => `Ange ett värde efter ${option}.`,
    needlessValue: (option: string) => `${option} tar inget värde.`,
    noLanguage: (word: string) => `Språket ${word} finns inte. Ange --lang sv eller --lang en.`,
    missingTarget: "Ange var resultatet ska sparas: --out ny.xlsx, eller --in-place för samma fil.",
    bothTargets: "Välj antingen --out eller --in-place.",
    oneTarget: "--out gäller en arbetsbok åt gången.",
    targetIsSource: (file: string) => `${file} är arbetsboken som läses. Välj ett annat namn, eller ange --in-place.`,
    targetName: (file: string, ending: string) => `${file} behöver ett namn som slutar på ${ending}.`,
    oneFile: (option: string) => `${option} anges en gång.`,
    oneOutput: (option: string, join: string | null) =>
      `${option} gäller en arbetsbok åt gången.${join === null ? "" : ` Ange ${join} för att få alla i en fil.`}`,
    outputIsSource: (file: string) => `${file} är en arbetsbok som läses. Välj ett annat namn.`,
    notJoined: "Inget sattes ihop, eftersom inte alla arbetsböcker gick att läsa.",
    noFile: (file: string) => `${file} finns inte.`,
    noBooks: (folder: string) => `Mappen ${folder} har inga arbetsböcker (.xlsx eller .xlsm).`,
    noMatch: (pattern: string) => `Ingen arbetsbok har ett namn som passar på ${pattern}.`,
    lockFile: (file: string, book: string) =>
      `${file} är ingen arbetsbok, utan visar att ${book} är öppen i Excel. Ange ${book}.`,
    isOpen: (file: string) => `${file} verkar vara öppen i Excel. Det som läses är det som senast sparades.`,
    targetIsOpen: (file: string) =>
      `${file} verkar vara öppen i Excel. Stäng den där först, så att inget går förlorat.`,
    unreadable: (file: string, reason: string) => `${file} gick inte att läsa: ${reason}.`,
    unwritable: (file: string, reason: string) => `${file} gick inte att spara: ${reason}.`,
    reasons: {
      EACCES: "du saknar behörighet",
      EPERM: "du saknar behörighet, eller filen är öppen i ett annat program",
      EROFS: "disken är skrivskyddad",
      ENOENT: "mappen finns inte",
      ENOTDIR: "sökvägen går genom något som inte är en mapp",
      EISDIR: "det är en mapp",
      EBUSY: "filen är öppen i ett annat program",
      ENOSPC: "disken är full",
      ENAMETOOLONG: "namnet är för långt",
    } as Readonly<Record<string, string>>,
    building: "Tillägget byggs, det tar en stund första gången …",
    progress: (number: number, count: number, file: string) => `(${number} av ${count}) ${file}`,
    total: (files: number, clean: number, withErrors: number, unread: number) =>
      `${files} arbetsböcker: ${clean} utan fel, ${withErrors} med fel, ${unread} gick inte att läsa`,
    totalWritten: (files: number, done: number, left: number, failed: number) =>
      `${files} arbetsböcker: ${done} ${done === 1 ? "klar" : "klara"}, ${left} med något ogjort, ${failed} gick inte att läsa eller spara`,
  },
  en: {
    usage: "npm run --silent headless -- <command> <workbook.xlsx> … [options]",
    commands: "Commands",
    common: "For all commands",
    options: {
      json: "Prints the result as JSON.",
      lang: "Language: sv or en.",
      out: "The file that the result is saved in, for commands that write.",
      "in-place": "Saves in the same file, for commands that write.",
      help: "Prints this text.",
    },
    file: "file",
    language: "language",
    books: "Several workbooks may be given: name after name, a pattern (drift*.xlsx) or a folder.",
    exitCodes: [
      "Exit code: 0 without errors, 1 where there are errors or something could not be written,",
      "2 where a file or the command could not be read, or a file could not be saved.",
    ].join("\n"),
    seeHelp: "Help: npm run --silent headless -- --help --lang en",
    noCommand: (name: string, known: string) => `There is no command ${name}. There are ${known}.`,
    missingCommand: (known: string) => `Give a command: ${known}.`,
    missingFile: (command: string) => `Give a workbook after ${command}.`,
    noOption: (option: string, command: string) => `${command} has no option ${option}.`,
    missingValue: (option: string) => `Give a value after ${option}.`,
    needlessValue: (option: string) => `${option} takes no value.`,
    noLanguage: (word: string) => `There is no language ${word}. Give --lang sv or --lang en.`,
    missingTarget: "Say where the result is to be saved: --out new.xlsx, or --in-place for the same file.",
    bothTargets: "Choose either --out or --in-place.",
    oneTarget: "--out is for one workbook at a time.",
    targetIsSource: (file: string) => `${file} is the workbook that is read. Choose another name, or give --in-place.`,
    targetName: (file: string, ending: string) => `${file} needs a name that ends in ${ending}.`,
    oneFile: (option: string) => `${option} is given once.`,
    oneOutput: (option: string, join: string | null) =>
      `${option} is for one workbook at a time.${join === null ? "" : ` Give ${join} to have all in one file.`}`,
    outputIsSource: (file: string) => `${file} is a workbook that is read. Choose another name.`,
    notJoined: "Nothing was joined, since not all workbooks could be read.",
    noFile: (file: string) => `There is no file ${file}.`,
    noBooks: (folder: string) => `The folder ${folder} has no workbooks (.xlsx or .xlsm).`,
    noMatch: (pattern: string) => `No workbook has a name that fits ${pattern}.`,
    lockFile: (file: string, book: string) =>
      `${file} is no workbook; it shows that ${book} is open in Excel. Give ${book}.`,
    isOpen: (file: string) => `${file} seems to be open in Excel. What is read is what was last saved.`,
    targetIsOpen: (file: string) => `${file} seems to be open in Excel. Close it there first, so that nothing is lost.`,
    unreadable: (file: string, reason: string) => `${file} could not be read: ${reason}.`,
    unwritable: (file: string, reason: string) => `${file} could not be saved: ${reason}.`,
    reasons: {
      EACCES: "you do not have permission",
      EPERM: "you do not have permission, or the file is open in another program",
      EROFS: "the disk is write-protected",
      ENOENT: "the folder is not there",
      ENOTDIR: "the path goes through something that is no folder",
      EISDIR: "it is a folder",
      EBUSY: "the file is open in another program",
      ENOSPC: "the disk is full",
      ENAMETOOLONG: "the name is too long",
    } as Readonly<Record<string, string>>,
    building: "Building the add-in, which takes a while the first time …",
    progress: (number: number, count: number, file: string) => `(${number} of ${count}) ${file}`,
    total: (files: number, clean: number, withErrors: number, unread: number) =>
      `${files} workbooks: ${clean} without errors, ${withErrors} with errors, ${unread} could not be read`,
    totalWritten: (files: number, done: number, left: number, failed: number) =>
      `${files} workbooks: ${done} done, ${left} with something left undone, ${failed} could not be read or saved`,
  },
};

export type Words = (typeof words)["sv"];
