import {
	issueSignatureLink,
	readSignatureLink,
	signByLink
} from '../use-cases/salle/signature-link.ts';

/** Signing a presence from one's own phone. */
export const salleUseCases = { issueSignatureLink, readSignatureLink, signByLink };
