import type { GoalDetails } from "../core/finding/goalDetails";
import type { RuleExplanation } from "./ruleExplanations";

export type GoalRuleExplanations = { readonly [R in GoalDetails["rule"]]: RuleExplanation };

export const svGoalRules: GoalRuleExplanations = {
  "goal/answer": {
    name: "Målet har inget svar",
    why: "Bedömningen är det som nämnden och revisorerna läser först.",
    how: "Målet saknar svar på om det kommer att nås, eller så saknar tabellen en kolumn för svaret.",
    gone: "Svara Ja, Delvis, Nej eller Kan inte bedömas ännu.",
  },
  "goal/incomplete": {
    name: "Målet saknar en del",
    why: "Utan bidrag, lägeskommentar och motivering går bedömningen inte att följa.",
    how: "En eller flera av målets delar är tomma.",
    gone: "Fyll i delen, eller låt den stå tom om den inte behövs.",
  },
  "goal/unknown": {
    name: "Raden hör inte till något mål",
    why: "En aktivitet eller indikator utan mål kommer inte med i rapporten under något mål.",
    how: "Målet som raden anger finns inte bland målen.",
    gone: "Skriv numret på ett mål som finns.",
  },
  "goal/contradicted": {
    name: "Svaret går emot aktiviteterna",
    why: "Ett Ja behöver förklaras när delar av arbetet går sämre.",
    how: "Målet har svaret Ja, men minst en av dess aktiviteter går sämre.",
    gone: "Motivera svaret, eller ändra det.",
  },
  "activity/status": {
    name: "Aktiviteten har inget läge",
    why: "Läsaren ser inte om aktiviteten pågår, är klar eller har skjutits upp.",
    how: "Aktiviteten har inget läge, eller så saknar tabellen en kolumn för läget.",
    gone: "Ange aktivitetens läge.",
  },
  "activity/duplicate": {
    name: "Samma aktivitet två gånger",
    why: "Två rader om samma sak kan få olika läge, och antalet aktiviteter blir fel.",
    how: "Aktiviteten står två gånger under samma mål, eller under två mål med olika läge.",
    gone: "Ta bort den ena, eller ge dem samma läge.",
  },
  "activity/unmentioned": {
    name: "Aktiviteten nämns inte i texten",
    why: "Läsaren får ett läge men inte veta vad som har hänt.",
    how: "Målets lägeskommentar innehåller inget av de ord som är typiska för aktiviteten. Den kan nämnas med andra ord.",
    gone: "Skriv något om aktiviteten, om läsaren behöver det.",
  },
  "indicator/answer": {
    name: "Indikatorn har inget svar",
    why: "Utan svar vet läsaren inte om indikatorn stöder målet.",
    how: "Indikatorn saknar bedömning, eller så saknar tabellen en kolumn för den.",
    gone: "Svara Ja, Delvis, Nej eller Kan inte bedömas ännu.",
  },
  "indicator/contradicted": {
    name: "Svaret går emot värdena",
    why: "Läsaren ser både svaret och serien, och ett Ja till en serie som faller väcker frågor.",
    how: "Svaret är Ja, men värdena går åt andra hållet än de ska eller når inte målvärdet.",
    gone: "Skriv vad svaret bygger på, eller ändra det.",
  },
  "indicator/weak": {
    name: "Svaret har svagt stöd i värdena",
    why: "Ett Ja behöver något att bygga på.",
    how: "Svaret är Ja, men värdena varken stiger eller sjunker som de ska.",
    gone: "Skriv vad svaret bygger på.",
  },
  "indicator/no-value": {
    name: "Indikatorn har inget värde",
    why: "Ett svar utan värde går inte att kontrollera.",
    how: "Indikatorn har ett svar men varken ett senaste värde eller en historik.",
    gone: "Skriv värdet, eller när det mäts nästa gång.",
  },
  "indicator/duplicate": {
    name: "Samma indikator två gånger",
    why: "Två rader om samma mätning kan få olika svar.",
    how: "Indikatorn står två gånger under samma mål, eller under två mål med olika svar.",
    gone: "Ta bort den ena, eller ge dem samma svar.",
  },
  "assignment/status": {
    name: "Uppdraget har ingen status",
    why: "Fullmäktige och revisorerna frågar om besluten är verkställda.",
    how: "Uppdraget saknar status, eller så saknar tabellen en kolumn för den.",
    gone: "Ange uppdragets status.",
  },
  "assignment/contradicted": {
    name: "Status och kommentar säger olika",
    why: "Läsaren vet inte vilken som gäller, och ett uppdrag kan avslutas för tidigt.",
    how: "Status säger att uppdraget är klart, men kommentaren talar om något som pågår eller ska göras.",
    gone: "Ändra status, eller skriv i kommentaren vad som är klart.",
  },
  "assignment/comment": {
    name: "Uppdraget saknar kommentar",
    why: "Status ensam säger inte vad som har gjorts eller varför det dröjer.",
    how: "Uppdraget har en status men en tom kommentar.",
    gone: "Skriv en kommentar.",
  },
  "assignment/age": {
    name: "Ett gammalt uppdrag",
    why: "Uppdrag som aldrig avslutas följer med från rapport till rapport.",
    how: "Uppdraget beslutades för minst tre år sedan och är inte avslutat.",
    gone: "Skriv vad som är nytt, eller föreslå nämnden att avsluta uppdraget.",
  },
  "assignment/deadline": {
    name: "Uppdragets tid går snart ut",
    why: "Det som skulle vara klart behöver få ett besked i rapporten.",
    how: "Uppdraget eller kommentaren nämner en tid som har passerat eller är nära när perioden slutar.",
    gone: "Skriv hur det ligger till, eller en ny tid.",
  },
  "status/unknown": {
    name: "Ett statusord som inte räknas",
    why: "Raden kommer inte med när lägen räknas ihop.",
    how: "Ordet är inget av tilläggets ord och finns inte i tabellen Statusord.",
    gone: "Skriv ett av orden som visas, eller lägg till ordet i Statusord.",
  },
  "status-word/unknown": {
    name: "Statusord utan betydelse",
    why: "Ordet går inte att räkna förrän tabellen säger vad det betyder.",
    how: "Betydelsen i tabellen Statusord är tom eller inget av tilläggets ord.",
    gone: "Skriv en av betydelserna som visas.",
  },
};
