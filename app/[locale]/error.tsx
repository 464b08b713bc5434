"use client";

interface ErrorProps {
  readonly reset: () => void;
}

/** What the reader sees when a page cannot be made; the reason is in the server's log, not here. */
export default function ErrorPage({ reset }: ErrorProps) {
  return (
    <main className="mx-auto max-w-[1248px] px-4 py-16 sm:px-8">
      <h1 className="font-serif text-answer">The page could not be made · 未能製作這一頁</h1>
      <p className="mt-4">Something failed on our side and has been logged. 系統發生錯誤，已記錄在案。</p>
      <button type="button" onClick={reset} className="mt-6 font-medium text-index hover:underline">
        Try again · 再試
      </button>
    </main>
  );
}
