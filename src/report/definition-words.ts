import type { Wording } from "../lib/language.ts";

export interface Definition {
  readonly term: Wording;
  readonly told: Wording;
}

/** What the words on the page mean, in the order in which they are met. */
export const definitions: readonly Definition[] = [
  {
    term: { en: "Net profit", pl: "Zysk netto" },
    told: {
      en: "Net sales less cost of goods, charges, expenses, early-payment discounts, bad debt, cost to serve, carrying cost and commission.",
      pl: "Sprzedaż netto pomniejszona o koszt towaru, koszty ryczałtowe, wydatki, skonta, należności nieściągalne, koszt obsługi, koszt oczekiwania na zapłatę i prowizję.",
    },
  },
  {
    term: { en: "Cost to serve", pl: "Koszt obsługi" },
    told: {
      en: "Minutes spent on an account, measured or by the cost model’s time equations, times each role’s cost per minute.",
      pl: "Minuty poświęcone klientowi, zmierzone lub wyliczone z równań czasowych w modelu kosztów, razy koszt minuty danego stanowiska.",
    },
  },
  {
    term: { en: "Service cost", pl: "Łączny koszt obsługi" },
    told: {
      en: "Cost to serve, charges and expenses together, as a share of net sales.",
      pl: "Koszt obsługi, koszty ryczałtowe i wydatki razem, jako udział w sprzedaży netto.",
    },
  },
  {
    term: { en: "Margin realised", pl: "Marża zrealizowana" },
    told: {
      en: "Gross profit less early-payment discounts and carrying cost, as a share of net sales.",
      pl: "Marża brutto po odjęciu skont i kosztu oczekiwania na zapłatę, jako udział w sprzedaży netto.",
    },
  },
  {
    term: { en: "Carrying cost", pl: "Koszt oczekiwania na zapłatę" },
    told: {
      en: "What the money tied up in open invoices costs, day by day, at the cost model’s annual rate.",
      pl: "Koszt pieniędzy zamrożonych w niezapłaconych fakturach, liczony dzień po dniu według rocznej stopy z modelu kosztów.",
    },
  },
  {
    term: { en: "Smith, Jones, Demanding, Thrifty", pl: "Smith, Jones, Wymagający, Oszczędny" },
    told: {
      en: "Margin realised and service cost, each above or below its line. Jones: high margin, low service. Demanding: high margin, high service. Thrifty: low margin, low service. Smith: low margin, high service.",
      pl: "Marża zrealizowana i łączny koszt obsługi, każde powyżej lub poniżej swojego progu. Jones: wysoka marża, tania obsługa. Wymagający: wysoka marża, droga obsługa. Oszczędny: niska marża, tania obsługa. Smith: niska marża, droga obsługa.",
    },
  },
  {
    term: { en: "Unclear", pl: "Niejasny" },
    told: {
      en: "The evidence does not carry a type: no sales, too few orders or months, or no type likely enough.",
      pl: "Dane nie pozwalają określić typu: brak sprzedaży, za mało zamówień lub miesięcy albo żaden typ nie jest dość prawdopodobny.",
    },
  },
  {
    term: { en: "Ring-fenced", pl: "Pod ochroną" },
    told: {
      en: "New or fast-growing: it keeps its type, but early cost says little about what it will earn. Hollow in every chart.",
      pl: "Klient nowy lub szybko rosnący: zachowuje typ, ale początkowe koszty niewiele mówią o przyszłym zysku. Na wykresach oznaczony pustym kołem.",
    },
  },
  {
    term: { en: "Range", pl: "Przedział" },
    told: {
      en: "Where the cost model gives a low, likely and high value, values are drawn many times and net profit is computed anew; one draw in twenty falls below the range, one above it.",
      pl: "Tam, gdzie model kosztów podaje wartość niską, prawdopodobną i wysoką, wartości są wielokrotnie losowane, a zysk netto liczony od nowa; jedno losowanie na dwadzieścia wypada poniżej przedziału i jedno powyżej.",
    },
  },
  {
    term: { en: "Place in the book", pl: "Miejsce w portfelu" },
    told: {
      en: "The share of accounts with the same measure that stand below, ties by half. The outer third on the right leans to Smith, on the left to Jones.",
      pl: "Odsetek klientów z tą samą miarą, którzy leżą niżej; równi liczą się w połowie. Jedna trzecia skali z prawej strony wskazuje na Smitha, z lewej – na Jonesa.",
    },
  },
  {
    term: { en: "Whale peak", pl: "Szczyt krzywej wieloryba" },
    told: {
      en: "The net profit of all accounts that earn anything, in percent of the book’s net profit.",
      pl: "Łączny zysk netto wszystkich klientów, którzy przynoszą zysk, w procentach zysku netto portfela.",
    },
  },
  {
    term: { en: "Measured, estimated, missing", pl: "Zmierzone, oszacowane, brak danych" },
    told: {
      en: "Measured comes from a document in the ledger. Estimated comes from a standard in the cost model. Missing is not known, and is never taken for zero in silence.",
      pl: "Zmierzone: wartość pochodzi z dokumentu w danych. Oszacowane: wartość wynika z normatywu w modelu kosztów. Brak danych: wartość nie jest znana i nigdzie po cichu nie przyjęto zera.",
    },
  },
];
