import { type Answer, CONTRACT_SHEET, type ContractCase, contractCases } from "./contractCases";

/** What Excel answered to a case; `isSame` where the local host answers the same. */
export type ContractResult = Pick<ContractCase, "name" | "expected"> & {
  readonly answer: Answer;
  readonly isSame: boolean;
};

/** Runs every case in the workbook that is open, each on a sheet of its own that is deleted afterwards. */
export async function runContract(
  tell: (result: ContractResult) => void = () => undefined,
): Promise<readonly ContractResult[]> {
  const results: ContractResult[] = [];
  for (const { name, expected, run } of contractCases) {
    const answer = await readAnswer(run);
    const result = { name, expected, answer, isSame: JSON.stringify(answer) === JSON.stringify(expected) };
    results.push(result);
    tell(result);
  }
  return results;
}

async function readAnswer(run: ContractCase["run"]): Promise<Answer> {
  try {
    return await Excel.run(async (context) => {
      await removeSheet(context);
      return run(context, context.workbook.worksheets.add(CONTRACT_SHEET));
    });
  } catch (error) {
    return { fault: error instanceof OfficeExtension.Error ? error.code : String(error) };
  } finally {
    await Excel.run(removeSheet);
  }
}

async function removeSheet(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(CONTRACT_SHEET);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.visibility = "Visible";
  sheet.delete();
  await context.sync();
}
