import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { renderGuide } from "./.config/renderGuide.mjs";
import { listPackages } from "./.config/listPackages.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * Where the pane will be published, for example https://example.se/delarsrapport.
 * Without it all addresses are relative, and the pane works wherever the folder is put; the manifest then names localhost.
 */
const baseUrl = process.env.ADDIN_BASE_URL?.replace(/\/+$/, "");

if (baseUrl !== undefined && !/^https:\/\/[^\s"<>&?#]+$/.test(baseUrl)) {
  throw new Error(`ADDIN_BASE_URL must be an https address without question mark and hash: ${baseUrl}`);
}

/** The production build of what ships: the task pane, and its commands for programs without a screen, in dist/. Nothing in it depends on the machine it was built on. */
export default {
  mode: "production",
  context: root,
  target: ["web", "es2022"],
  // Source maps would carry the paths of this machine.
  devtool: false,
  entry: { taskpane: "./src/entry/taskpane.tsx", headless: "./src/entry/headless.ts" },
  output: {
    path: path.join(root, "dist"),
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    cssFilename: "[name].[contenthash:12].css",
    publicPath: baseUrl === undefined ? "auto" : `${baseUrl}/`,
    clean: true,
  },
  experiments: { css: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        // package.json says "module", but our imports go without file endings, as TypeScript writes them.
        resolve: { fullySpecified: false },
        use: {
          loader: "swc-loader",
          options: {
            swcrc: false,
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "./src/entry/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"] }),
    new HtmlPlugin({ template: "./src/entry/headless.html", filename: "headless.html", chunks: ["headless"] }),
    listPackages,
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        {
          from: "docs/anvandare-*.md",
          to: "guider/[name].html",
          transform: (guide) => renderGuide(guide.toString()),
        },
        { from: "docs/images/*.png", to: "guider/images/[name][ext]" },
        {
          from: "manifest.xml",
          transform: (manifest) =>
            baseUrl === undefined ? manifest : manifest.toString().replaceAll("https://localhost:3000", baseUrl),
        },
      ],
    }),
  ],
  // Raw bytes of what is loaded at the start; about a third once compressed, which test/host/headless/paneSize holds to 150 kB.
  performance: { hints: "error", maxEntrypointSize: 500_000, maxAssetSize: 500_000 },
};
