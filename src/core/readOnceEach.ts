/**
 * A reading that several checks and planners need: made once for each source, which must never change, and forgotten with
 * it. Everything that is read from a workbook is such data.
 */
export const readOnceEach = <Source extends object, Reading>(
  read: (source: Source) => Reading,
): ((source: Source) => Reading) => {
  const known = new WeakMap<Source, { readonly reading: Reading }>();
  return (source) => {
    const found = known.get(source) ?? { reading: read(source) };
    known.set(source, found);
    return found.reading;
  };
};
