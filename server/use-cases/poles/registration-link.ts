import type { Actor } from '#domain/access/actor.ts';
import type { FormOutcome } from '../form-outcome.ts';
import type { LinkDeps } from '../demande/demande-links.ts';
import type { Deps } from '../deps.ts';
import { loadPoleFor } from './load-pole.ts';
import { tracePole } from './trace-pole.ts';

/**
 * [PLA-16] Makes a new link by which professionals register themselves; the former one opens nothing from now on. Only its
 * hash is kept: the link is shown once, to be copied.
 */
export async function renewRegistration(
	deps: LinkDeps,
	actor: Actor,
	poleId: string
): Promise<FormOutcome & { readonly link?: string; readonly picture?: string }> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'regler-pole');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const token = deps.token();
	await deps.transaction(async (tx) => {
		await deps.poles.update(poleId, { registrationHash: deps.sha256(token) }, tx);
		await tracePole(deps, actor, { poleId, event: 'pole-modifie', what: 'lien-inscription' }, tx);
	});
	const link = `${deps.origin}/inscription/${token}`;
	return { ok: true, link, picture: deps.qrPicture(link) };
}

/** [PLA-16] Closes self-registration: the link opens nothing, until a new one is made. */
export async function closeRegistration(
	deps: Deps,
	actor: Actor,
	poleId: string
): Promise<FormOutcome> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'regler-pole');
	if (!loaded.ok) return { ...loaded, fields: [] };
	await deps.poles.update(poleId, { registrationHash: null });
	await tracePole(deps, actor, { poleId, event: 'pole-modifie', what: 'inscription-fermee' });
	return { ok: true };
}
