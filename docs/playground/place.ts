import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Issue } from "perjanjian-kinerja";

/** A stretch of the text, in characters. */
export interface Place {
  /** The first character. */
  readonly from: number;
  /** The character after the last. */
  readonly to: number;
}

const LENIENT = { disallowComments: true, allowTrailingComma: false } as const;

/** What a path leads to, or the nearest thing above it: a missing property has no place of its own. */
function nearest(root: Node, path: Issue["path"]): Node {
  const found = path.map((_, index) => findNodeAtLocation(root, path.slice(0, path.length - index)));
  return found.find((node) => node !== undefined) ?? root;
}

/** Of a property its name too; of an object or a list where it begins, so that a mark never covers half the text. */
function shown(node: Node): Place {
  const whole = node.parent?.type === "property" ? node.parent : node;
  const isLong = node.type === "object" || node.type === "array";
  return { from: whole.offset, to: isLong ? node.offset + 1 : whole.offset + whole.length };
}

/**
 * Where in the JSON text an issue lies.
 *
 * @example
 * placeOf('{"year": "x"}', ["year"]) // => { from: 1, to: 12 }
 */
export function placeOf(text: string, path: Issue["path"]): Place {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, LENIENT);
  const [fault] = errors;
  if (fault !== undefined)
    return { from: fault.offset, to: Math.min(text.length, fault.offset + Math.max(fault.length, 1)) };
  return root === undefined ? { from: 0, to: 0 } : shown(nearest(root, path));
}
