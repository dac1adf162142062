import { elementsNamed } from "./elementsNamed";

/** Sizes that Office asks for on the ribbon; 64 is welcome too. */
const ribbonSizes = [16, 32, 80];

/** Icons of the manifest's head, which carry no size of their own. */
const headIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

type Icon = { readonly address: string; readonly size: number };

/** Every icon is there, is a PNG and has the pixels that the manifest says; every ribbon icon has all sizes. */
export function checkIcons(manifest: Document, readServed: (path: string) => Uint8Array | null): readonly string[] {
  const addressOf = (resid: string): string =>
    elementsNamed(manifest, "Image")
      .find((image) => image.getAttribute("id") === resid)
      ?.getAttribute("DefaultValue") ?? "";
  const ribbon: Icon[] = elementsNamed(manifest, "Icon")
    .flatMap((icon) => elementsNamed(icon, "Image"))
    .map((image) => ({
      address: addressOf(image.getAttribute("resid") ?? ""),
      size: Number(image.getAttribute("size")),
    }));
  const head: Icon[] = Object.entries(headIcons).map(([name, size]) => ({
    address: elementsNamed(manifest, name)[0]?.getAttribute("DefaultValue") ?? "",
    size,
  }));
  const pixelProblems = [...head, ...ribbon].flatMap(({ address, size }) => {
    if (address === "") return [`an icon of ${size} pixels has no address`];
    const bytes = readServed(new URL(address).pathname.slice(1));
    const pixels = bytes === null ? "missing" : describePixels(bytes);
    return pixels === `${size} × ${size}` ? [] : [`${address} should be ${size} × ${size} pixels but is ${pixels}`];
  });
  const sizeProblems = elementsNamed(manifest, "Icon").flatMap((icon) => {
    const sizes = elementsNamed(icon, "Image").map((image) => Number(image.getAttribute("size")));
    const owner = icon.parentElement?.getAttribute("id") ?? "";
    return ribbonSizes.filter((size) => !sizes.includes(size)).map((size) => `${owner} has no icon of ${size} pixels`);
  });
  return [...new Set([...pixelProblems, ...sizeProblems])];
}

/** Width and height as a PNG's first chunk gives them (W3C PNG, §11.2.1: two big-endian numbers from byte 16 on). */
function describePixels(bytes: Uint8Array): string {
  const isPng = [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);
  if (!isPng || bytes.length < 24) return "no PNG";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `${view.getUint32(16)} × ${view.getUint32(20)}`;
}
