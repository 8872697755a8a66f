import path from 'node:path';

/** The folder with package.json. */
export const projectRoot = path.resolve(__dirname, '..', '..');

/** What running VS Code leaves behind between two starts; ignored by git. */
export const workRoot = path.join(projectRoot, '.vscode-test');

/** Where VS Code is installed. Several checkouts can share one through the environment. */
export const hostRoot = process.env['GLOSSATOR_HOST_DIR'] ?? path.join(workRoot, 'host');

/** What the tests need compiled, made by `test/build.ts`. */
export const outRoot = path.join(projectRoot, 'out');

export const sampleRoot = path.join(projectRoot, 'media', 'sample');
