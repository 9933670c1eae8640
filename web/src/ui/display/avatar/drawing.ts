import { choicesOf } from './choices.ts';
import { palettes } from './palettes.ts';
import { scenes } from './scenes/index.ts';
import type { Part } from './scenes/scene.ts';
import { sheet } from './shapes.ts';

/**
 * The picture of a person who has none: a small print of flat inks on paper, in a square of 32 by 32, the first part its
 * paper. It belongs to the username, whatever its case, and is the same for ever: this is recipe 1, and whoever changes
 * a scene, an ink or a question changes the faces of people who know each other by them. Another recipe stands beside it.
 */
export function drawAvatar(username: string): readonly Part[] {
  const choices = choicesOf(username);
  const [paper, first, second, third] = choices.oneOf('palette', palettes);
  const turned = choices.oneOf('inks', [true, false]);
  const scene = choices.oneOf('scene', scenes);
  const printed = scene(choices, turned ? [paper, first, second, third] : [paper, first, third, second]);
  return joined([{ fill: paper, path: sheet }, ...printed]);
}

/** Neighbours of one ink become one path, which is shorter to send. */
function joined(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  for (const { fill, path } of parts) {
    const last = kept.at(-1);
    if (last?.fill === fill) kept[kept.length - 1] = { fill, path: last.path + path };
    else kept.push({ fill, path });
  }
  return kept;
}
