import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../server/src/config/project.ts';
import { run } from '../tools/run.ts';

/** Where the project stands as it was; deleting it costs an installation each. */
const KEPT = join(projectDir, '.cache/bench/earlier');

/** The folder of the project as a commit, branch or tag has it, with its packages installed. Made once a commit. */
export async function provideEarlier(reference: string, tell: (line: string) => void): Promise<string> {
  const commit = (await need(['git', 'rev-parse', '--verify', '--quiet', `${reference}^{commit}`])).trim().slice(0, 12);
  const folder = join(KEPT, commit);
  if (existsSync(folder)) return folder;
  tell(`Installing ${reference} (${commit})`);
  mkdirSync(KEPT, { recursive: true });
  const work = mkdtempSync(join(KEPT, '.work-'));
  try {
    const archive = join(work, 'project.tar');
    const project = join(work, 'project');
    mkdirSync(project);
    await need(['git', 'archive', '--output', archive, commit]);
    await need(['tar', '-xf', archive, '-C', project]);
    await need(['npm', 'ci'], project);
    renameSync(project, folder);
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function need(argv: readonly string[], folder = '.'): Promise<string> {
  const { exitCode, output } = await run(argv, { folder });
  if (exitCode !== 0) throw new Error(`${argv.join(' ')} failed:\n${output}`);
  return output;
}
