import { closeCodes } from '#domain/realtime/close-codes.ts';

/** What to do when the meeting socket closes: come back alone, or say why not. */
export type CloseReason =
	| { readonly retry: true }
	| {
			readonly retry: false;
			readonly title: string;
			readonly advice: string;
			/** Words of the button that takes the place back; absent when there is no way back. */
			readonly back?: string;
	  };

const again: CloseReason = { retry: true };

/** Reads a close code: 44xx is final (the server decided), everything else is an accident. */
export function readCloseCode(code: number): CloseReason {
	if (code < 4400 || code > 4499) return again;
	switch (code) {
		case closeCodes.sessionEnded:
			return {
				retry: false,
				title: 'Votre session est terminée.',
				advice: 'Rouvrez le lien reçu par courriel pour revenir dans la salle.'
			};
		case closeCodes.unknownRoom:
			return {
				retry: false,
				title: 'Cette Intervision n’existe plus.',
				advice: 'Demandez à la coordination le lien à jour.'
			};
		case closeCodes.takenOver:
			return {
				retry: false,
				title: 'Vous êtes entré·e dans la salle depuis une autre page.',
				advice: 'Votre place est là-bas\u00A0: un autre onglet, ou un autre appareil.',
				back: 'Reprendre ici'
			};
		case closeCodes.full:
			return {
				retry: false,
				title: 'Cette salle est complète\u00A0: quarante personnes y sont déjà.',
				advice: 'Rechargez cette page dès que quelqu’un sort, ou appelez la coordination.'
			};
		case closeCodes.tooMany:
			return {
				retry: false,
				title: 'Cette salle est ouverte dans trop d’onglets.',
				advice: 'Fermez les autres onglets, attendez une minute, puis rechargez cette page.'
			};
		case closeCodes.tooLarge:
			return {
				retry: false,
				title: 'La salle n’a pas compris cette page.',
				advice: 'Rechargez la page\u00A0: elle a peut-être été mise à jour entre-temps.'
			};
		default:
			return {
				retry: false,
				title: 'Vous n’avez plus accès à cette salle.',
				advice: 'Si vous pensez que c’est une erreur, appelez la coordination.'
			};
	}
}
