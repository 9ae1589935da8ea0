import type { Actor } from '#domain/access/actor.ts';
import { decideException } from '#domain/access/decide-exception.ts';
import type { Decision } from '#domain/shared/decision.ts';
import { loadAccordScene } from './accord/accord-scene.ts';
import { writeAccord } from './accord/write-accord.ts';
import type { WithdrawalDeps } from './invitations/tell-withdrawal.ts';

/**
 * [ACO-2] The animateur validates the exception for a patient en rupture de soins: a new accord, theirs. `seen`: the
 * justification that was read; another one written meanwhile is not validated unread.
 */
export async function validateException(
	deps: WithdrawalDeps,
	actor: Actor,
	situationId: string,
	seen?: string | null
): Promise<Decision> {
	const loaded = await loadAccordScene(deps, actor, { situationId }, 'enregistrer-accord');
	if (!loaded.ok) return loaded;
	const { accord, dossierId, standing } = loaded.scene;
	const { personId: by } = actor;
	const decision = decideException({ ...standing, personId: by }, accord);
	if (!decision.ok) return decision;
	const validated = { ...accord, exceptionValidatedBy: by };
	return writeAccord(deps, { dossierId, accord: validated, by, event: 'exception-validee', seen });
}
