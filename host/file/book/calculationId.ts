/**
 * Which engine has calculated the values of a file (`calcPr`, ECMA-376 part 1, 18.2.2). Excel writes its own number, in six
 * figures, and calculates what others have calculated anew. By this one we know our own values again and let them stand:
 * what Excel had worked out and our engine cannot is among them.
 */
export const OUR_CALCULATION_ID = "1";
