import type { Context } from "../framework/context";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { colour } from "../range/commonFormat";

/** Something that can be filled with one colour; null empties it. */
export type FillTarget = { readonly fill: (color: string | null, context: Context) => void };

/** `Excel.ChartFill`. */
export const chartFillObject: ObjectType<FillTarget> = defineObject({
  name: "ChartFill",
  methods: {
    setSolidColor: method([colour], ({ fill }: FillTarget, [color], context) => fill(color, context)),
    clear: method([], ({ fill }: FillTarget, _given, context) => fill(null, context)),
  },
});
