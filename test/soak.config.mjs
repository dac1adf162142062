import config from "./jest.config.mjs";

const excel = config.projects.find(({ displayName }) => displayName === "excel");

/** The random walk alone, over ten thousand steps. */
export default {
  rootDir: config.rootDir,
  testTimeout: 14_400_000,
  globalSetup: config.globalSetup,
  projects: [
    {
      ...excel,
      testMatch: ["<rootDir>/test/excel/walk/*.test.ts"],
      globals: { soak: { steps: Number(process.env.SOAK_STEPS ?? 10_000), seed: Number(process.env.SOAK_SEED ?? 1) } },
    },
  ],
};
