declare module "*/eslint.config.mjs" {
  import type { Linter } from "eslint";

  const config: Linter.Config[];
  export default config;
}

declare module "*/walls.mjs" {
  export const rooms: Readonly<Record<string, object>>;
}

declare module "*/renderGuide.mjs" {
  export function renderGuide(markdown: string): string;
}
