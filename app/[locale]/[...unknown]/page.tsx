import { notFound } from "next/navigation";

/** Every other path is a 404 in the reader's language. */
export default function Page(): never {
  notFound();
}
