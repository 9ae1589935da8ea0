import { deviceWords } from '#domain/access/device-words.ts';
import { accordUseCases } from './bound/accord.ts';
import { accountUseCases } from './bound/account.ts';
import { activitesUseCases } from './bound/activites.ts';
import { annuaireUseCases } from './bound/annuaire.ts';
import { conservationUseCases } from './bound/conservation.ts';
import { demandeUseCases } from './bound/demande.ts';
import { documentUseCases } from './bound/documents.ts';
import { evaluationUseCases } from './bound/evaluation.ts';
import { ficheUseCases } from './bound/fiche.ts';
import { guestUseCases } from './bound/guest.ts';
import { importsUseCases } from './bound/imports.ts';
import { indemnisationUseCases } from './bound/indemnisation.ts';
import { invitationsUseCases } from './bound/invitations.ts';
import { meetingUseCases } from './bound/meeting.ts';
import { envoiUseCases } from './bound/envoi.ts';
import { planningUseCases } from './bound/planning.ts';
import { pscUseCases } from './bound/psc.ts';
import { salleUseCases } from './bound/salle.ts';
import { archiveUseCases } from './bound/archive.ts';
import { suitesUseCases } from './bound/suites.ts';
import { bindAll } from './bound/bind-all.ts';
import type { Services } from './services.ts';
import { createUseCaseDeps } from './use-case-deps.ts';

export type BoundUseCases = ReturnType<typeof createBoundUseCases>;

/** Gives every use-case its services: what routes call is `app.signFiche(actor, ficheId)`. */
export function createBoundUseCases(services: Services) {
	const deps = createUseCaseDeps(services);
	return {
		...bindAll(deps, accountUseCases),
		...bindAll(deps, pscUseCases),
		...bindAll(deps, planningUseCases),
		...bindAll(deps, meetingUseCases),
		...bindAll(deps, salleUseCases),
		...bindAll(deps, accordUseCases),
		...bindAll(deps, demandeUseCases),
		...bindAll(deps, conservationUseCases),
		...bindAll(deps, annuaireUseCases),
		...bindAll(deps, invitationsUseCases),
		...bindAll(deps, guestUseCases),
		...bindAll(deps, ficheUseCases),
		...bindAll(deps, suitesUseCases),
		...bindAll(deps, documentUseCases),
		...bindAll(deps, envoiUseCases),
		...bindAll(deps, archiveUseCases),
		...bindAll(deps, importsUseCases),
		...bindAll(deps, indemnisationUseCases),
		...bindAll(deps, evaluationUseCases),
		...bindAll(deps, activitesUseCases),
		readBrowser: (userAgent: string | null, cookieHeader: string | null) => ({
			device: deviceWords(userAgent),
			tokens: deps.devices.tokens(cookieHeader)
		})
	};
}
