import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMPILED = /\.(js|js\.map|d\.ts|d\.ts\.map)$/;

/** The compiler never removes what it made of a file that is gone by now, and a forgotten migration would still be found. */
export function removeOrphans(folder: string): void {
  for (const file of globSync(['libs/*/dist/**', 'apps/api/dist/**'], { cwd: folder })) {
    const source = file.replace('/dist/', '/src/').replace(COMPILED, '.ts');
    if (COMPILED.test(file) && !existsSync(join(folder, source))) rmSync(join(folder, file), { force: true });
  }
}
