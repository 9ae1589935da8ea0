import { forProfessionals, letter } from './letter.ts';

/** The letters of invitation, one for each reason to come (Guide, « courriers-types »). */
export const invitations = [
	letter({
		code: 'invitation-medecin-traitant',
		title: 'Invitation du médecin traitant',
		forWhom: 'Le médecin traitant d’un patient dont la situation sera étudiée',
		greeting: 'Chère consœur, cher confrère,',
		why: [
			'L’un de vos patients a donné son accord pour que sa situation soit étudiée en Intervision : une réunion des professionnels qui l’accompagnent, pour la comprendre ensemble et accorder leurs actions.',
			'Vous le connaissez mieux que personne et vous resterez son interlocuteur : votre présence compte plus que toute autre.'
		],
		asked: [
			'Dire ce que vous observez et ce qui vous met en difficulté, dans la limite de ce qui est utile.',
			'Préparer, si vous le pouvez, les traitements en cours et les dernières étapes du suivi.',
			'Si vous ne pouvez pas venir, prévenir la coordination : elle vous fera part des pistes proposées.'
		],
		...forProfessionals
	}),
	letter({
		code: 'invitation-pharmacien',
		title: 'Invitation du pharmacien',
		forWhom: 'Le pharmacien attitré d’un patient dont la situation sera étudiée',
		greeting: 'Chère consœur, cher confrère,',
		why: [
			'Un patient que vous servez régulièrement a donné son accord pour que sa situation soit étudiée en Intervision : une réunion des professionnels qui l’accompagnent, pour la comprendre ensemble et accorder leurs actions.',
			'Vous le voyez souvent plus que les autres : la délivrance, les échanges au comptoir, ce qui change d’une semaine à l’autre éclairent le groupe.'
		],
		asked: [
			'Dire ce que vous observez de la délivrance et des demandes, dans la limite de ce qui est utile.',
			'Donner votre avis sur ce qui est possible à l’officine : fractionnement, dispensation, relais.',
			'Si vous ne pouvez pas venir, prévenir la coordination : elle vous fera part des pistes proposées.'
		],
		...forProfessionals
	}),
	letter({
		code: 'invitation-professionnel',
		title: 'Invitation d’un professionnel concerné',
		forWhom: 'Tout professionnel du soin ou du social qui accompagne le patient',
		greeting: 'Madame, Monsieur,',
		why: [
			'Une personne que vous accompagnez a donné son accord pour que sa situation soit étudiée en Intervision : une réunion des professionnels de la santé, du médico-social et du social qui l’entourent, pour la comprendre ensemble et accorder leurs actions.',
			'Chacun y parle à égalité ; votre regard manque aux autres autant que le leur vous manque.'
		],
		asked: [
			'Dire ce que vous observez et ce que vous faites, dans la limite de votre mission et de ce qui est utile.',
			'Réfléchir avec le groupe aux pistes et à qui fait quoi.',
			'Si vous ne pouvez pas venir, prévenir la coordination, ou proposer un collègue qui suit aussi cette personne.'
		],
		...forProfessionals
	}),
	letter({
		code: 'invitation-expert',
		title: 'Invitation de l’expert',
		forWhom: 'L’addictologue, ou le médecin du CSAPA ou du centre hospitalier',
		greeting: 'Chère consœur, cher confrère,',
		why: [
			'Chaque Intervision compte un expert en addictologie. Nous vous proposons de tenir ce rôle à la date ci-dessous : une à trois situations y seront étudiées.'
		],
		asked: [
			'Apporter, au moment des échanges, les repères cliniques et thérapeutiques qui aident le groupe.',
			'Dire ce que votre service peut offrir : avis, relais, hospitalisation, consultation avancée.',
			'Laisser à l’animateur ou l’animatrice la conduite de la réunion : le groupe travaille sans hiérarchie.'
		],
		...forProfessionals
	}),
	letter({
		code: 'invitation-patient',
		title: 'Invitation du patient',
		forWhom: 'Le patient qui souhaite être présent à une partie de l’Intervision',
		greeting: 'Madame, Monsieur,',
		why: [
			'Vous avez accepté que votre situation soit étudiée par les professionnels qui vous accompagnent, et vous souhaitez être présent·e pour une partie de l’échange.'
		],
		asked: [
			'Venir à l’heure indiquée, ou ouvrir le lien que vous remet le professionnel qui vous suit ; il ne sert qu’à vous.',
			'Dire ce que vous voulez que le groupe entende ; vous n’avez rien à préparer.',
			'Être accompagné·e, si vous le souhaitez : dites-le au professionnel qui vous suit.'
		],
		practical: [
			'Vous pouvez arriver après les autres et repartir avant eux : l’animateur ou l’animatrice ouvre la partie qui vous concerne et vous accueille.',
			'Vous pouvez changer d’avis jusqu’au dernier moment, sans explication. Un professionnel vous dira de toute façon ce qui s’est dit et ce qui vous est proposé.'
		],
		notice:
			'Toutes les personnes présentes sont tenues au secret. Votre nom de famille n’a pas à être dit : un prénom suffit. La réunion n’est pas enregistrée.',
		closing: 'Recevez, Madame, Monsieur, nos salutations les meilleures.'
	})
];
