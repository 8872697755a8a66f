import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { Host } from './install';

/** The folders of one running VS Code. */
export interface CodeFolders {
  readonly userData: string;
  readonly extensions: string;
  /** For sockets and caches of the server. */
  readonly serverData: string;
}

export interface ServerOptions {
  readonly folders: CodeFolders;
  /** Whoever knows the token may connect; without one, everybody on this machine may. */
  readonly token?: string;
  readonly port?: number;
  /** What is opened where the address names nothing. */
  readonly folder?: string;
  /** Lets a page say when the workbench is ready, run extensions from source, and end with an exit code. */
  readonly testDriver?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
  readonly logFile?: string;
}

export interface CodeServer {
  /** “127.0.0.1:40123” */
  readonly authority: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

export function makeFolders(parent: string): CodeFolders {
  const folders = {
    userData: path.join(parent, 'user-data'),
    extensions: path.join(parent, 'extensions'),
    serverData: path.join(parent, 'server-data'),
  };
  for (const folder of Object.values(folders)) {
    fs.mkdirSync(folder, { recursive: true });
  }
  return folders;
}

/** Starts VS Code's server on loopback and waits until it listens. */
export async function startServer(host: Host, options: ServerOptions): Promise<CodeServer> {
  const child = spawn(host.node, [path.join(host.server, 'out', 'server-main.js'), ...serverArguments(options)], {
    cwd: host.server,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that stopping reaches extension hosts and watchers.
    detached: true,
    env: serverEnvironment(options),
  });
  const killGroup = () => {
    signalGroup(child, 'SIGKILL');
  };
  process.once('exit', killGroup);
  const stop = async () => {
    await stopServer(child);
    process.removeListener('exit', killGroup);
  };
  try {
    const port = await listeningPort(child, options.logFile);
    return { authority: `127.0.0.1:${port}`, process: child, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension, without a network. */
export function installExtension(host: Host, folders: CodeFolders, vsix: string): void {
  const server = path.join(host.server, 'out', 'server-main.js');
  execFileSync(host.node, [server, ...folderArguments(folders), '--install-extension', vsix, '--force'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: serverEnvironment({ folders }),
  });
}

function folderArguments(folders: CodeFolders): readonly string[] {
  return [
    '--accept-server-license-terms',
    ...['--server-data-dir', folders.serverData],
    ...['--user-data-dir', folders.userData],
    ...['--extensions-dir', folders.extensions],
  ];
}

function serverArguments(options: ServerOptions): readonly string[] {
  return [
    ...folderArguments(options.folders),
    ...['--host', '127.0.0.1'],
    ...['--port', String(options.port ?? 0)],
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    ...(options.folder ? ['--default-folder', options.folder] : []),
    ...['--telemetry-level', 'off'],
    '--disable-workspace-trust',
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

function serverEnvironment(options: ServerOptions): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    // No gallery: nothing is looked up, offered or updated.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    // Where VS Code puts its sockets.
    XDG_RUNTIME_DIR: options.folders.serverData,
    ...options.environment,
  };
  // Set when this runs in a terminal of VS Code; the server would take itself for a part of that one.
  delete environment['ELECTRON_RUN_AS_NODE'];
  delete environment['VSCODE_CLI'];
  delete environment['VSCODE_IPC_HOOK_CLI'];
  return environment;
}

function listeningPort(child: ChildProcess, logFile: string | undefined): Promise<number> {
  const log = logFile ? fs.createWriteStream(logFile) : undefined;
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log?.write(chunk);
      if (output.length < 100_000) {
        output += chunk.toString();
      }
      const port = /Extension host agent listening on (?<port>\d+)/u.exec(output)?.groups?.['port'];
      if (port) {
        resolve(Number(port));
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      log?.end();
      reject(new Error(`VS Code’s server ended with ${String(code)}:\n${output.slice(0, 4000)}`));
    });
  });
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) {
    return;
  }
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => {
      signalGroup(child, 'SIGKILL');
    }, 5000);
    await ended;
    clearTimeout(impatience);
  }
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
