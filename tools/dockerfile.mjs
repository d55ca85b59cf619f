// Reads a Dockerfile into its stages and instructions: what the proof and the spec need of its language, no more.

/**
 * @param {string} text
 * @returns {{ name: string, from: string, steps: { word: string, rest: string, flags: Record<string, string> }[] }[]}
 */
export function readDockerfile(text) {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const stages = [];
  for (const line of lines) {
    const [, word, all] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (!word) throw new Error(`Not an instruction: ${line}`);
    if (word === 'FROM') {
      const [from, , name] = all.split(/\s+/);
      stages.push({ name: name ?? `stage-${stages.length}`, from, steps: [] });
      continue;
    }
    const flags = {};
    const rest = all.replace(/^(--[a-z-]+=\S+\s+)+/, (found) => {
      for (const [, name, value] of found.matchAll(/--([a-z-]+)=(\S+)/g)) flags[name] = value;
      return '';
    });
    stages.at(-1)?.steps.push({ word, rest: rest.trim(), flags });
  }
  return stages;
}

/** The last instruction of a kind in a stage. */
export function last(stage, word) {
  return stage.steps.filter((step) => step.word === word).at(-1);
}

/** ["a", "b"] → a list; anything else is not in exec form. */
export function execForm(text) {
  const list = JSON.parse(text.slice(text.indexOf('[')));
  if (!Array.isArray(list)) throw new Error(`Not in exec form: ${text}`);
  return list;
}
