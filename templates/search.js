// Search in the pages of this site. The index lies beside them; nothing is asked of elsewhere.
const [form, said, list] = ["form", "#melding", "#gevonden"].map((each) => document.querySelector(each));

const item = ({ url, meta, plain_excerpt }) => {
  const [line, link, about] = ["li", "a", "p"].map((each) => document.createElement(each));
  link.href = url;
  link.textContent = meta.title;
  about.textContent = plain_excerpt;
  line.append(link, about);
  return line;
};

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  said.textContent = "Zoeken…";
  try {
    const { search } = await import("./pagefind/pagefind.js");
    const { results } = await search(form.querySelector("input").value);
    list.replaceChildren(...(await Promise.all(results.slice(0, 50).map((each) => each.data()))).map(item));
    said.textContent = results.length === 1 ? "1 pagina gevonden." : `${results.length} pagina's gevonden.`;
  } catch {
    list.replaceChildren();
    said.textContent = "Zoeken lukt hier niet: dat kan pas als de pagina's op een server staan.";
  }
  list.hidden = list.children.length === 0;
});
