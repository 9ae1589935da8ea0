import { env, execPath, platform } from 'node:process';

/**
 * Gives the command that runs npm here: the npm that launched us, else the one on the PATH.
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function npmCommand(args) {
	if (env.npm_execpath?.endsWith('.js')) return [execPath, [env.npm_execpath, ...args]];
	return platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', [...args]];
}
