CREATE TABLE "fiche_override" (
	"id" text PRIMARY KEY NOT NULL,
	"fiche_id" text NOT NULL,
	"severity" text NOT NULL,
	"rule" text NOT NULL,
	"label" text NOT NULL,
	"field" text NOT NULL,
	"reason" text,
	"reason_text" text,
	"mark" text NOT NULL,
	"shape" text NOT NULL,
	"answered_by" text NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "fiche_override_severity" CHECK ("fiche_override"."severity" in ('blocking', 'confirm')),
	CONSTRAINT "fiche_override_reason" CHECK (("fiche_override"."severity" = 'blocking') = ("fiche_override"."reason" is not null)),
	CONSTRAINT "fiche_override_allowed" CHECK ("fiche_override"."severity" = 'confirm' or "fiche_override"."label" not in ('PHONE', 'EMAIL', 'NIR', 'IBAN', 'RPPS')),
	CONSTRAINT "fiche_override_mark" CHECK ("fiche_override"."mark" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "fiche_override_shape" CHECK (char_length("fiche_override"."shape") <= 8)
);
--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "blocking_overridden" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "confirm_dismissed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche_override" ADD CONSTRAINT "fiche_override_fiche_id_fiche_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiche"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_override" ADD CONSTRAINT "fiche_override_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fiche_override_fiche" ON "fiche_override" USING btree ("fiche_id");--> statement-breakpoint
ALTER TABLE "fiche" DROP COLUMN "answers";