import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What we ever ask a package manager for. */
export type Need = 'browser' | 'cjk-font' | 'virtual-display';

interface Manager {
  program: string;
  /** Run once before the first install. */
  refresh?: string[];
  install: string[];
  packages: Record<Need, string[]>;
  /** Homebrew refuses to run as root. */
  asUser?: boolean;
}

const MANAGERS: Manager[] = [
  {
    program: 'apt-get',
    refresh: ['update', '-qq'],
    install: ['install', '-y', '-qq', '--no-install-recommends'],
    packages: { browser: ['chromium'], 'cjk-font': ['fonts-noto-cjk'], 'virtual-display': ['xvfb'] },
  },
  {
    program: 'dnf',
    install: ['install', '-y', '-q'],
    packages: {
      browser: ['chromium'],
      'cjk-font': ['google-noto-sans-cjk-fonts'],
      'virtual-display': ['xorg-x11-server-Xvfb'],
    },
  },
  {
    program: 'pacman',
    install: ['-Sy', '--noconfirm', '--needed'],
    packages: {
      browser: ['chromium'],
      'cjk-font': ['noto-fonts-cjk'],
      'virtual-display': ['xorg-server-xvfb'],
    },
  },
  {
    program: 'apk',
    install: ['add', '--no-progress'],
    packages: { browser: ['chromium'], 'cjk-font': ['font-noto-cjk'], 'virtual-display': ['xvfb'] },
  },
  {
    program: 'brew',
    install: ['install', '--quiet'],
    packages: { browser: ['--cask', 'chromium'], 'cjk-font': [], 'virtual-display': [] },
    asUser: true,
  },
];

/**
 * Installs packages with the system's own manager. It never asks for a password: without root and without a password-free sudo it does nothing.
 * @returns whether the manager said that it worked
 */
export async function installFromSystem(needs: Need[]): Promise<boolean> {
  const manager = MANAGERS.find(one => isOnPath(one.program));
  if (manager === undefined) return false;
  const names = needs.flatMap(need => manager.packages[need]);
  const prefix = manager.asUser ? [] : rootPrefix();
  if (names.length === 0 || prefix === undefined) return false;
  if (manager.refresh) await runQuietly([...prefix, manager.program, ...manager.refresh]);
  return runQuietly([...prefix, manager.program, ...manager.install, ...names]);
}

/** What to put before a command that needs root: nothing, `sudo -n`, or undefined when it cannot be had. */
export function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  if (!isOnPath('sudo')) return undefined;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

export function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function runQuietly(command: string[]): Promise<boolean> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise(resolve => {
    child.once('error', () => resolve(false));
    child.once('exit', code => resolve(code === 0));
  });
}
