import { connection } from "next/server";

/** An empty page that the server renders for every request, as it does the almanac's. */
export default async function Page() {
  await connection();
  return <main>Empty</main>;
}
