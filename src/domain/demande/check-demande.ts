import type { DemandeForm } from './demande.ts';

export interface DemandeFinding {
	readonly field: string;
	readonly message: string;
}

/**
 * [DEM-3] What stops a demande: little. Who asks, how to answer, and a patient who refuses. All else can come later
 * (demande-gaps.ts). `today`: ISO day in Paris.
 */
export function checkDemande(form: DemandeForm, today: string): readonly DemandeFinding[] {
	const found: DemandeFinding[] = [];
	const stop = (field: string, message: string) => found.push({ field, message });
	if (form.name === '') stop('name', 'Indiquez votre nom.');
	if (form.phone === '' && form.email === null) {
		stop('phone', 'Indiquez un téléphone ou un courriel, pour que l’on puisse vous répondre.');
	}
	// [DEM-4] without the patient's accord nothing is kept, not even the demande (decisions.md §1)
	if (form.accord === 'refuse') {
		stop(
			'accord',
			'Sans l’accord du patient, l’Intervision n’est pas possible, et rien n’a été enregistré. Vous pouvez lui en reparler avec le dépliant\u00A0; il peut changer d’avis. La coordination répond à vos questions de fonctionnement, sans parler du patient.'
		);
	}
	if (form.accordOn !== null && form.accordOn > today) {
		stop('accordOn', 'Cette date n’est pas encore passée.');
	}
	if (form.accord === 'exception' && form.exceptionReason === '') {
		stop('exceptionReason', 'Justifiez l’exception pour rupture de soins, en une ou deux phrases.');
	}
	form.guests.forEach((guest, index) => {
		if (guest.name === '') {
			stop(`inviteName-${index}`, `Personne à inviter n° ${index + 1} : indiquez son nom.`);
		}
	});
	return found;
}
