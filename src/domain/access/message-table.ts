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
	// [SAL-10] by whoever holds the device of a room
	'seat-add': 'entrer-dans-intervision',
	'phone-add': 'tenir-accueil',
	// [SAL-13] by its holder or the door; what waits for a confirmation, by whoever conducts
	'seat-remove': 'entrer-dans-intervision',
	// [SAL-15] for oneself, or on the device of the room where one sits
	'seat-sign': 'entrer-dans-intervision',
	'confirm-exit': 'animer-intervision',
	close: 'animer-intervision',
	invite: 'conduire',
	end: 'animer-intervision',
	present: 'animer-intervision',
	media: 'entrer-dans-intervision',
	recording: 'entrer-dans-intervision',
	leave: 'entrer-dans-intervision',
	chat: 'assister',
	deny: 'tenir-accueil',
	'welcome-guest': 'inviter-patient',
	'guest-part': 'conduire',
	portrait: 'entrer-dans-intervision',
	hand: 'entrer-dans-intervision',
	floor: 'donner-parole',
	spoke: 'assister',
	mute: 'donner-parole',
	'mute-others': 'donner-parole',
	remove: 'tenir-accueil',
	'name-co-animateur': 'nommer-co-animateur',
	'unname-co-animateur': 'nommer-co-animateur',
	'move-situation': 'animer-intervision',
	'more-time': 'tenir-temps',
	'guide-phase': 'tenir-temps',
	guide: 'tenir-temps',
	'recall-charte': 'tenir-temps'
};

/** [INT-7] All that a guest may say; anything else is refused before any table is asked. */
export const guestMessages: readonly string[] = ['enter', 'set-mode', 'media', 'leave', 'portrait'];
