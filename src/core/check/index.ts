import { checkAmountAsText } from "./amountAsText";
import { checkArithmetic } from "./arithmetic";
import type { Check } from "./check";
import { checkBudgetUnrevised } from "./budgetUnrevised";
import { checkColumnFormulas } from "./columnFormulas";
import { checkCommentAmount } from "./commentAmount";
import { checkCommentDeadline } from "./commentDeadline";
import { checkCommentNoActual } from "./commentNoActual";
import { checkCommentOldName } from "./commentOldName";
import { checkCommentStale } from "./commentStale";
import { checkChangedSinceDecision } from "./changedSinceDecision";
import { checkDeviationUnexplained } from "./deviationUnexplained";
import { checkDeviationCancelled } from "./deviationCancelled";
import { checkForecastBelowActual } from "./forecastBelowActual";
import { checkForecastEqualsBudget } from "./forecastEqualsBudget";
import { checkUnitSlip } from "./unitSlip";
import { checkColumnMissing } from "./columnMissing";
import { checkDuplicateRow } from "./duplicateRow";
import { checkErrorValue } from "./errorValue";
import { goalChecks } from "./goalChecks";
import { checkMissingForecast } from "./missingForecast";
import { checkSignReversed } from "./signReversed";
import { checkSignUnclear } from "./signUnclear";
import { checkSumAcross } from "./sumAcross";
import { checkTableMissing } from "./tableMissing";
import { checkTotalInside } from "./totalInside";
import { checkUnnamedRow } from "./unnamedRow";

/** Everything that is looked for, in the order in which a person should read it. */
export const checks: readonly Check[] = [
  checkChangedSinceDecision,
  checkTableMissing,
  checkColumnMissing,
  checkBudgetUnrevised,
  checkErrorValue,
  checkAmountAsText,
  checkMissingForecast,
  checkArithmetic,
  checkSumAcross,
  checkColumnFormulas,
  checkUnitSlip,
  checkForecastBelowActual,
  checkUnnamedRow,
  checkDuplicateRow,
  checkTotalInside,
  checkSignUnclear,
  checkSignReversed,
  checkDeviationUnexplained,
  checkForecastEqualsBudget,
  checkDeviationCancelled,
  checkCommentAmount,
  checkCommentNoActual,
  checkCommentOldName,
  checkCommentDeadline,
  checkCommentStale,
  ...goalChecks,
];
