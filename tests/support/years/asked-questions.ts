import type postgres from 'postgres';

/** Every question asked of PostgreSQL, as the driver sends it. */
export const asked: { readonly text: string; readonly values: unknown[] }[] = [];

/** For `vi.mock('postgres', …)`: the driver itself, which says what it sends. */
export async function listening(original: () => Promise<{ default: typeof postgres }>) {
	const { default: real } = await original();
	const debug = (_connection: number, text: string, values: unknown[]) =>
		void asked.push({ text, values });
	return { default: (url: string, options: object) => real(url, { ...options, debug }) };
}
