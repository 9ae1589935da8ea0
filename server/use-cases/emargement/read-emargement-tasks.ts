import type { Actor } from '#domain/access/actor.ts';
import type { Task } from '#domain/taches/task.ts';
import type { Deps } from '../deps.ts';

/** What the sheets of past meetings still ask of this person: to confirm her presence, to answer for a sheet. */
export async function readEmargementTasks(
	{ emargements, now }: Pick<Deps, 'emargements' | 'now'>,
	{ personId }: Actor
): Promise<readonly Task[]> {
	const toValidate = await emargements.toValidate(personId, now());
	const conducted = new Set(toValidate.map(({ id }) => id));
	// Whoever validates signs her own presence by the same act.
	const toConfirm = (await emargements.toConfirm(personId, now())).filter(
		({ id }) => !conducted.has(id)
	);
	return [
		...toConfirm.map((meeting) => ({
			...{ kind: 'presence' as const, text: 'Confirmer votre présence', action: 'Confirmer' },
			href: `/porte/${meeting.id}`,
			about: aboutOf(meeting)
		})),
		...toValidate.map((meeting) => ({
			...{
				kind: 'emargement' as const,
				text: 'Valider la feuille d’émargement',
				action: 'Valider'
			},
			href: `/intervisions/${meeting.id}/emargement`,
			about: aboutOf(meeting)
		}))
	];
}

const aboutOf = ({ poleName, startsAt }: { poleName: string; startsAt: Date }) => {
	return { poleName, startsAt: startsAt.toISOString() };
};
