import { intervisionRoles, mandats } from '#domain/intervision/role.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	continueAt: continueAt(locals.session),
	personas: locals.app.personas.map((persona) => ({
		id: persona.id,
		name: `${persona.givenName} ${persona.familyName}`,
		fonction: persona.fonction,
		roleLabel: roleLabel(persona),
		trial: persona.trial ?? ''
	}))
});

/** A nominative link opens one Intervision, so that is where its session goes on. */
function continueAt(session: App.Locals['session']): string | null {
	if (!session) return null;
	return session.intervisionId === null ? '/accueil' : `/porte/${session.intervisionId}`;
}

function roleLabel({ role, mandats: held }: App.Locals['app']['personas'][number]): string {
	if (role) return intervisionRoles[role];
	const first = held[0];
	return first ? mandats[first] : '';
}
