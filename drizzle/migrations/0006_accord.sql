ALTER TABLE "accord" ADD COLUMN "seq" serial NOT NULL;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "collector_fonction" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "protection" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "consent_basis" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "own_wish" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "representative_informed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "exception_justified_by" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "refused_professions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "accord" ADD CONSTRAINT "accord_exception_justified_by_person_id_fk" FOREIGN KEY ("exception_justified_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accord_in_force" ON "accord" USING btree ("dossier_id","seq");--> statement-breakpoint
CREATE INDEX "accord_collected_by" ON "accord" USING btree ("collected_by");--> statement-breakpoint
CREATE INDEX "accord_recorded_by" ON "accord" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "accord_justified_by" ON "accord" USING btree ("exception_justified_by");--> statement-breakpoint
CREATE INDEX "accord_validated_by" ON "accord" USING btree ("exception_validated_by");--> statement-breakpoint
CREATE INDEX "accord_exceptions" ON "accord" USING btree ("recorded_at") WHERE "accord"."state" = 'exception-rupture-de-soins';--> statement-breakpoint
CREATE INDEX "accord_refusal_person" ON "accord_refusal" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "journal_actor" ON "journal" USING btree ("actor","seq");--> statement-breakpoint
CREATE INDEX "journal_event" ON "journal" USING btree ("event","seq");--> statement-breakpoint
CREATE INDEX "journal_subject" ON "journal" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "journal" USING btree ("at");--> statement-breakpoint
ALTER TABLE "accord" ADD CONSTRAINT "accord_exception_two_persons" CHECK ("accord"."exception_validated_by" is null or "accord"."exception_justified_by" is null or "accord"."exception_validated_by" <> "accord"."exception_justified_by");