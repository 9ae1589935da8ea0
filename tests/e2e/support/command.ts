import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface CommandResult {
	readonly code: number;
	readonly output: string;
}

/** Runs one of the project's commands as its operator would, beside the running server. */
export async function runCommand(
	file: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<CommandResult> {
	try {
		const { stdout, stderr } = await run(file, [...args], { env: { ...process.env, ...env } });
		return { code: 0, output: stdout + stderr };
	} catch (error) {
		// A command that says no is an answer here, not a failure of the test.
		const { code, stdout, stderr } = Object(error);
		return { code: Number(code), output: `${String(stdout)}${String(stderr)}` };
	}
}
