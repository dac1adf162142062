/** A column's name as the label of a field: names stand in sentences, and begin small there. */
export const printLabel = (name: string): string => name.charAt(0).toLocaleUpperCase("sv") + name.slice(1);
