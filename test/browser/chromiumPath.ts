import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium of this machine; the variable CHROMIUM names another one. */
export const chromiumPath: string | undefined = process.env["CHROMIUM"] ?? PLACES.find((place) => existsSync(place));
