import type { Actor } from '#domain/access/actor.ts';
import type { Task } from '#domain/taches/task.ts';
import type { Deps } from '../deps.ts';

/** [RELEC-4] Readings asked of this person, and signatures awaited from her by name. */
export async function readFicheTasks(deps: Deps, { personId }: Actor): Promise<readonly Task[]> {
	const asked = await deps.fiches.askedOf(personId);
	return asked.map(({ what, ficheId, position, poleName, startsAt }) => ({
		kind: what === 'relire' ? ('relecture' as const) : ('signature' as const),
		text:
			what === 'relire'
				? `Situation ${position} : on vous demande de relire la fiche.`
				: `Situation ${position} : votre signature est attendue sur la fiche.`,
		href: `/fiches/${ficheId}`,
		action: what === 'relire' ? 'Relire la fiche' : 'Voir et signer',
		about: { poleName, startsAt: startsAt.toISOString() }
	}));
}
