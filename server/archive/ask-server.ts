import { CannotVerify } from './cannot-verify.ts';
import { type Maintenance, readMaintenance } from './maintenance.ts';
import { parseVerificationReport, type VerificationReport } from './verification-report.ts';

/** A large archive takes minutes: 20 ms a document. */
const PATIENCE = 15 * 60 * 1000;

/**
 * Has the running server verify its own archive, since an embedded database belongs to one process.
 * Gives null when no server runs. Throws when one runs and does not answer as it must: an open database cannot be
 * opened twice, so there is no other way.
 */
export async function askServer(
	dataDir: string,
	expectedHead: string | undefined
): Promise<VerificationReport | null> {
	const maintenance = await readMaintenance(dataDir);
	if (!maintenance) return null;
	const response = await call(maintenance, expectedHead);
	if (!response) return null;
	if (!response.ok) throw new CannotVerify(`le serveur a répondu ${response.status}`);
	return parseVerificationReport(await response.json());
}

async function call(
	{ url, token }: Maintenance,
	expectedHead: string | undefined
): Promise<Response | null> {
	const address = new URL(url);
	if (expectedHead) address.searchParams.set('head', expectedHead);
	try {
		return await fetch(address, {
			headers: { authorization: `Bearer ${token}` },
			redirect: 'error',
			signal: AbortSignal.timeout(PATIENCE)
		});
	} catch (error) {
		if (isRefused(error)) return null;
		throw new CannotVerify('le serveur ne répond pas', { cause: error });
	}
}

function isRefused(error: unknown): boolean {
	const cause = error instanceof Error ? error.cause : undefined;
	return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}
