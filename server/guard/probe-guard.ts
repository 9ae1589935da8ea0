import type { ServerGuard } from './server-guard.ts';

const question = { profile: 'fiche', known: [], invited: [], structures: [] } as const;

/** Whether the guard answers, and sees what nobody could miss. */
export async function probeGuard(guard: Pick<ServerGuard, 'read'>): Promise<boolean> {
	const findings = await guard
		.read({ essai: 'Mme Carlier, 06 12 34 56 78' }, question)
		.catch(() => []);
	const labels = findings.map(({ label }) => label);
	return labels.includes('PERSON') && labels.includes('PHONE');
}
