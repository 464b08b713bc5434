/**
 * Opens, migrates and fills the store before the first request, and takes work that the command hands over; a fault
 * is one clear line and a non-zero exit.
 */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { requireSettings, takeHandedOver } = await import("@/lib/jobs/at-start");
  requireSettings();
  const { prepareOrExit } = await import("@/lib/store/prepare-or-exit");
  await prepareOrExit();
  const { offerAnswersVersion } = await import("@/lib/pages/answers-version");
  offerAnswersVersion();
  const { offerStoreReadings } = await import("@/lib/store/store-readings");
  offerStoreReadings();
  await takeHandedOver();
}
