import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Which compiler settings see which files: the rules that know types ask there. */
const typed = (files, project) => ({
  files,
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
});

/** A lib knows kernel alone, as house rules have it; copy knows the codes of the other libs, as types. */
const libConstraints = readdirSync(new URL('libs', import.meta.url)).map((lib) => ({
  sourceTag: `scope:${lib}`,
  onlyDependOnLibsWithTags: lib === 'copy' ? ['type:lib'] : [`scope:${lib}`, 'scope:kernel'],
}));

const banned = (object, property, message) => ({ object, property, message });
const passIn = (what) => `A lib reads no ${what}: the caller passes it in.`;

export default defineConfig(
  {
    ignores: ['**/dist', '**/coverage', '**/node_modules', '.nx', '.angular', '.data', 'apps/web/src/graph/generated'],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          allow: [],
          depConstraints: [
            { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib'] },
            { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
            ...libConstraints,
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.mjs'], rules: { 'no-unused-vars': 'error', eqeqeq: 'error' } },
  typed(['libs/**/*.ts', 'apps/api/**/*.ts'], 'tsconfig.spec.json'),
  typed(['tools/**/*.ts'], 'tools/tsconfig.json'),
  typed(['apps/web/src/**/*.ts', 'apps/web/*.ts'], ['apps/web/tsconfig.app.json', 'apps/web/tsconfig.spec.json']),
  typed(['apps/web/e2e/**/*.ts'], 'apps/web/e2e/tsconfig.json'),
  {
    files: ['tools/**/*.ts', '**/cli.ts', '**/*.command.ts', 'apps/api/src/{main,prepare}.ts', 'apps/web/e2e/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: passIn('file, socket or clock') }] },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        banned('Date', 'now', passIn('clock')),
        banned('Math', 'random', passIn('chance')),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: passIn('clock') },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['**/platform/**', '**/migrations/**', '**/testing/**', '**/*.{row,store,module,spec,e2e-spec}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['typeorm', 'pg', '@nestjs/typeorm'].map((name) => ({
            name,
            message: 'Tables are read in *.store.ts.',
          })),
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['apps/web/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  prettier,
);
