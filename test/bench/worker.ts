/** One task in a process of its own: `worker.ts time NAME` prints the microseconds per dossier, `worker.ts stream COUNT` the memory it takes. */
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { dossierOf } from "./dossier.ts";
import { disagreement, DOSSIERS, readAndEvaluate, tasks } from "./tasks.ts";

/** A program of this size is compiled bit by bit for some seconds. */
const WARM_UP_MS = 6000;
const BATCHES = 15;
/** Long enough that the clock's own grain does not show. */
const BATCH_MS = 40;

const [what = "", subject = ""] = process.argv.slice(2);

/** The milliseconds of the processor that the process has taken: whoever else works on the machine does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Microseconds per dossier in each batch, after the code has become warm. */
async function timesOf(name: string): Promise<readonly number[]> {
  const task = tasks[name]?.();
  if (task === undefined) throw new RangeError(`There is no task "${name}".`);
  let [place, kept] = [0, 0];
  const round = async (): Promise<void> => {
    for (let index = 0; index < DOSSIERS; index += 1) {
      const given = task(place++);
      // Awaiting what is no promise would cost a turn of the loop.
      kept += (given instanceof Promise ? await given : given) === undefined ? 1 : 0;
    }
  };
  const began = spent();
  while (spent() - began < WARM_UP_MS) await round();
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const start = spent();
    let rounds = 0;
    while (spent() - start < BATCH_MS) {
      await round();
      rounds += 1;
    }
    times.push(((spent() - start) * 1000) / (rounds * DOSSIERS));
  }
  if (kept > 0) throw new Error(`${name} gave nothing ${String(kept)} times.`);
  return times;
}

/** The memory in use at the end of a stream, and the seconds it took: each line is made, read, evaluated and forgotten. */
function streamed(count: number): Readonly<Record<string, number>> {
  const began = performance.now();
  let kept = 0;
  for (let seed = 0; seed < count; seed += 1) {
    kept += readAndEvaluate(JSON.stringify(dossierOf(seed)), kabLebong).recommendations.length;
  }
  const seconds = (performance.now() - began) / 1000;
  globalThis.gc?.();
  return { kept, seconds, heapBytes: process.memoryUsage().heapUsed, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

const result: unknown =
  what === "time" ? await timesOf(subject) : what === "stream" ? streamed(Number(subject)) : await disagreement();
process.stdout.write(JSON.stringify(result ?? null));
