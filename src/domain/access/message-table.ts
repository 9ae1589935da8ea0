/** Every message that a browser may say on the meeting socket, with what it asks of the decision functions. */
export const messageTable: Readonly<Record<string, string>> = {
	enter: 'entrer-dans-intervision',
	'set-mode': 'entrer-dans-intervision',
	admit: 'tenir-accueil',
	'admit-all': 'tenir-accueil',
	'send-back': 'tenir-accueil',
	// [REC-17] by whoever is known there, when all who keep the door brought that person in
	recognise: 'entrer-dans-intervision',
	unrecognise: 'tenir-accueil',
	open: 'conduire',
	close: 'animer-intervision',
	invite: 'conduire',
	end: 'animer-intervision',
	media: 'entrer-dans-intervision',
	recording: 'entrer-dans-intervision',
	leave: 'entrer-dans-intervision',
	chat: 'assister',
	deny: 'tenir-accueil',
	'welcome-guest': 'inviter-patient',
	'guest-part': 'conduire',
	portrait: 'entrer-dans-intervision'
};

/** [INT-7] All that a guest may say; anything else is refused before any table is asked. */
export const guestMessages: readonly string[] = ['enter', 'set-mode', 'media', 'leave', 'portrait'];
