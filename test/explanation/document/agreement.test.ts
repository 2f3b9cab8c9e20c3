import { describe, expect, it } from "vitest";

import { type Block, plainDate, toHtml, toMarkdown } from "perjanjian-kinerja";
import { contohAgreement } from "perjanjian-kinerja/testing";
import { contohPaper, lebongPaper } from "./papers.ts";

describe("the agreement of Lebong for 2024, as it is printed", () => {
  it("L24-2 is the official form in Indonesian", () => {
    expect(toMarkdown(lebongPaper("id"))).toMatchInlineSnapshot(`
      "# Perjanjian Kinerja Tahun 2024

      Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:

      - **Nama**: Rahmat Contoh (rekaan)
      - **NIP**: 000000000000000000
      - **Jabatan**: Kepala Dinas Kesehatan (contoh)
      - **Perangkat daerah**: Dinas Kesehatan

      selanjutnya disebut pihak pertama,

      - **Nama**: Bupati (contoh)
      - **Jabatan**: Bupati Lebong

      selaku atasan pihak pertama, selanjutnya disebut pihak kedua.

      Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.

      Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.

      > Bunyi pernyataan mengikuti bentuk yang lazim dipakai; dasarnya: PermenPANRB 53/2014 Lampiran \\[belum diverifikasi\\].

      Tubei, 25 Maret 2024

      | Pihak kedua | Pihak pertama |
      | :---: | :---: |
      | Bupati Lebong<br><br><br>**Bupati (contoh)** | Kepala Dinas Kesehatan (contoh)<br><br><br>**Rahmat Contoh (rekaan)**<br>NIP 000000000000000000 |

      ---

      ## Lampiran Perjanjian Kinerja Tahun 2024

      **Sasaran, indikator, dan target tahun 2024**

      | No. | Sasaran strategis | Indikator kinerja | Satuan | Target |
      | ---: | --- | --- | --- | ---: |
      | 1 | Meningkatnya kesehatan ibu dan anak | Prevalensi stunting (IKU) | % | 16 |
      | 1 | Meningkatnya kesehatan ibu dan anak | Cakupan imunisasi dasar lengkap (IKU) | % | 95 |
      | 1 | Meningkatnya kesehatan ibu dan anak | Jumlah posyandu yang dibina | posyandu | 48 |

      **Target per periode tahun 2024**

      | Indikator kinerja (satuan) | Triwulan I | Triwulan II | Triwulan III | Triwulan IV |
      | --- | ---: | ---: | ---: | ---: |
      | Prevalensi stunting (%) | 20 | 18,5 | 17 | 16 |
      | Cakupan imunisasi dasar lengkap (%) | 20 | 45 | 70 | 95 |
      | Jumlah posyandu yang dibina (posyandu) | 12 | 12 | 12 | 12 |

      **Program dan anggaran**

      | No. | Program | Anggaran |
      | ---: | --- | ---: |
      | 1 | Program Percepatan Penurunan Stunting (program prioritas) | Rp1.850.000.000,00 |
      | 2 | Program Promosi Kesehatan | Rp420.000.000,00 |
      |  | **Jumlah** | **Rp2.270.000.000,00** |

      Tubei, 25 Maret 2024

      | Pihak kedua | Pihak pertama |
      | :---: | :---: |
      | Bupati Lebong<br><br><br>**Bupati (contoh)** | Kepala Dinas Kesehatan (contoh)<br><br><br>**Rahmat Contoh (rekaan)**<br>NIP 000000000000000000 |

      ---

      ## Ketentuan daerah yang menyertai

      > Ketentuan di bawah ini dinyatakan oleh sumber yang disebut. Ketentuan ini bukan bagian dari naskah yang ditandatangani, kecuali yang juga tertulis sebagai butir; pernyataan dan janji bukan peraturan, dan tidak ada yang berlaku dengan sendirinya.

      **Ketentuan Kabupaten Lebong**

      | Hal | Ketentuan | Sumber |
      | --- | --- | --- |
      | Dokumen | perjanjian kinerja, SKP, dan pakta integritas | Bupati Lebong, 25 Maret 2024 \\[satu sumber\\]; PermenPANRB 6/2022 \\[terkonfirmasi\\] |
      | Kewajiban | Menandatangani PK, SKP, dan pakta integritas: pada hari penandatanganan; dibuktikan dengan perjanjian kinerja, SKP, dan pakta integritas yang ditandatangani | Bupati Lebong, 25 Maret 2024 \\[satu sumber\\] |
      | Evaluasi | Evaluasi setiap perangkat daerah tiap tiga bulan: setiap triwulan | Pers daerah, 25 Maret 2024 \\[satu sumber\\] |
      | Pengawasan | bupati menjatuhkan: Memberi sanksi kepada kepala perangkat daerah | Bupati Lebong, 25 Maret 2024 \\[satu sumber\\] |
      | Pengawasan | Sekda memantau: Memantau kehadiran; presensi empat kali sehari | Pers daerah, 25 Maret 2024 \\[satu sumber\\] |
      | Pengawasan | inspektorat memantau: Memantau kehadiran; presensi empat kali sehari | Pers daerah, 25 Maret 2024 \\[satu sumber\\] |
      | Pengawasan | BKPSDM memantau: Memantau kehadiran; presensi empat kali sehari | Pers daerah, 25 Maret 2024 \\[satu sumber\\] |
      | Pengawasan | kepala perangkat daerah menjatuhkan: Memberi sanksi di jajarannya sesuai jenjang | Bupati Lebong, 25 Maret 2024 \\[satu sumber\\] |
      | Pelanggaran | Pelanggaran disiplin kerja: target tidak tercapai, kehadiran tidak jelas, atau program prioritas tidak dijalankan; dinilai pada "Evaluasi setiap perangkat daerah tiap tiga bulan": sedikitnya satu target tidak tercapai, dinilai dan dicatat: "Kehadiran tidak jelas", atau program prioritas tidak dijalankan | Pers daerah, 25 Maret 2024 \\[satu sumber\\] |
      | Konsekuensi yang dinyatakan | Sanksi tegas sampai usulan pemberhentian — Sanksi tegas (tidak disebut jenisnya): jenisnya tidak disebut; menurut pertimbangan pemberi amanah | Pers daerah, 25 Maret 2024 \\[satu sumber\\] |
      | Konsekuensi yang dinyatakan | Sanksi tegas sampai usulan pemberhentian — Diusulkan untuk diberhentikan: diberhentikan (dengan atau tidak dengan hormat tidak disebut); diusulkan oleh pemberi amanah | Pers daerah, 25 Maret 2024 \\[satu sumber\\] |

      ### Sumber dan bobotnya

      - Bupati Lebong, 25 Maret 2024: Pernyataan Bupati Lebong pada penandatanganan perjanjian kinerja 2024, 25 Maret 2024, RMOL Bengkulu (pernyataan di media, bukan peraturan)
      - PermenPANRB 6/2022: Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara (hukum nasional)
      - Pers daerah, 25 Maret 2024: Pemberitaan kedua atas penandatanganan perjanjian kinerja 2024, 25 Maret 2024, pers daerah (pernyataan di media, bukan peraturan)
      "
    `);
  });

  it("L24-2 is translated into English, and says that it is a translation", () => {
    expect(toMarkdown(lebongPaper("en"))).toMatchInlineSnapshot(`
      "# Performance Agreement 2024

      In order to bring about a management of government that is effective, transparent, accountable and oriented to results, we, the undersigned:

      - **Name**: Rahmat Contoh (rekaan)
      - **NIP**: 000000000000000000
      - **Post**: Kepala Dinas Kesehatan (contoh)
      - **Agency**: Dinas Kesehatan

      hereinafter the first party,

      - **Name**: Bupati (contoh)
      - **Post**: Bupati Lebong

      as the superior of the first party, hereinafter the second party.

      The first party promises to bring about the performance that is due according to the annex of this agreement, in order to reach the medium-term performance targets laid down in the planning documents. Success and failure in reaching these targets are our responsibility.

      The second party will supervise as far as needed, will evaluate the performance reached under this agreement, and will take the action needed to give rewards and sanctions.

      > Unofficial translation; what is signed is the Indonesian text. It follows the form in common use; its basis: PermenPANRB 53/2014 Lampiran \\[unverified\\].

      Tubei, 25 March 2024

      | Second party | First party |
      | :---: | :---: |
      | Bupati Lebong<br><br><br>**Bupati (contoh)** | Kepala Dinas Kesehatan (contoh)<br><br><br>**Rahmat Contoh (rekaan)**<br>NIP 000000000000000000 |

      ---

      ## Annex to the Performance Agreement 2024

      **Objectives, indicators and targets of 2024**

      | No. | Strategic objective | Performance indicator | Unit | Target |
      | ---: | --- | --- | --- | ---: |
      | 1 | Meningkatnya kesehatan ibu dan anak | Prevalensi stunting (IKU) | % | 16 |
      | 1 | Meningkatnya kesehatan ibu dan anak | Cakupan imunisasi dasar lengkap (IKU) | % | 95 |
      | 1 | Meningkatnya kesehatan ibu dan anak | Jumlah posyandu yang dibina | posyandu | 48 |

      **Targets by period, 2024**

      | Performance indicator (unit) | Q1 | Q2 | Q3 | Q4 |
      | --- | ---: | ---: | ---: | ---: |
      | Prevalensi stunting (%) | 20 | 18.5 | 17 | 16 |
      | Cakupan imunisasi dasar lengkap (%) | 20 | 45 | 70 | 95 |
      | Jumlah posyandu yang dibina (posyandu) | 12 | 12 | 12 | 12 |

      **Programmes and budget**

      | No. | Program | Budget |
      | ---: | --- | ---: |
      | 1 | Program Percepatan Penurunan Stunting (priority programme) | Rp1,850,000,000.00 |
      | 2 | Program Promosi Kesehatan | Rp420,000,000.00 |
      |  | **Total** | **Rp2,270,000,000.00** |

      Tubei, 25 March 2024

      | Second party | First party |
      | :---: | :---: |
      | Bupati Lebong<br><br><br>**Bupati (contoh)** | Kepala Dinas Kesehatan (contoh)<br><br><br>**Rahmat Contoh (rekaan)**<br>NIP 000000000000000000 |

      ---

      ## What the regency declares beside it

      > What follows is declared by the sources named. It is no part of the text that is signed, except where it is also written as a clause; a statement or a promise is no regulation, and nothing executes itself.

      **Rules of Kabupaten Lebong**

      | About | Rule | Source |
      | --- | --- | --- |
      | Documents | the performance agreement, the individual targets (SKP), and the integrity pact | Bupati Lebong, 25 Maret 2024 \\[single source\\]; PermenPANRB 6/2022 \\[confirmed\\] |
      | Duties | Sign the agreement, the SKP and the integrity pact: on the day of signing; shown by the signatures of the performance agreement, the individual targets (SKP), and the integrity pact | Bupati Lebong, 25 Maret 2024 \\[single source\\] |
      | Reviews | Each agency is evaluated every three months: each quarter | Pers daerah, 25 Maret 2024 \\[single source\\] |
      | Oversight | bupati imposes: May sanction heads of agency | Bupati Lebong, 25 Maret 2024 \\[single source\\] |
      | Oversight | Sekda monitors: Monitors attendance; staff clock in four times a day | Pers daerah, 25 Maret 2024 \\[single source\\] |
      | Oversight | inspektorat monitors: Monitors attendance; staff clock in four times a day | Pers daerah, 25 Maret 2024 \\[single source\\] |
      | Oversight | BKPSDM monitors: Monitors attendance; staff clock in four times a day | Pers daerah, 25 Maret 2024 \\[single source\\] |
      | Oversight | kepala perangkat daerah imposes: May sanction at their own level | Bupati Lebong, 25 Maret 2024 \\[single source\\] |
      | Breaches | Violation of work discipline: target not met, attendance unclear, or priority programme not carried out; judged at "Each agency is evaluated every three months": at least one target missed, judged and recorded: "Attendance unclear", or a priority programme not carried out | Pers daerah, 25 Maret 2024 \\[single source\\] |
      | Declared consequences | Firm sanctions, up to proposing dismissal — A firm sanction (not said which): not said which; at the discretion of pemberi amanah | Pers daerah, 25 Maret 2024 \\[single source\\] |
      | Declared consequences | Firm sanctions, up to proposing dismissal — Proposed for dismissal: dismissal (with or without honour is not said); proposed by pemberi amanah | Pers daerah, 25 Maret 2024 \\[single source\\] |

      ### Sources and what they weigh

      - Bupati Lebong, 25 Maret 2024: Pernyataan Bupati Lebong pada penandatanganan perjanjian kinerja 2024, 25 March 2024, RMOL Bengkulu (public statement, not a regulation)
      - PermenPANRB 6/2022: Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara (national law)
      - Pers daerah, 25 Maret 2024: Pemberitaan kedua atas penandatanganan perjanjian kinerja 2024, 25 March 2024, pers daerah (public statement, not a regulation)
      "
    `);
  });
});

describe("the agreement of the made-up regency, as it is printed", () => {
  it("is the official form in Indonesian, with its clause", () => {
    expect(toMarkdown(contohPaper("id"))).toMatchInlineSnapshot(`
      "# Perjanjian Kinerja Tahun 2025

      Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:

      - **Nama**: Siti Contoh
      - **Jabatan**: Kepala Dinas Kesehatan
      - **Perangkat daerah**: Dinas Kesehatan

      selanjutnya disebut pihak pertama,

      - **Nama**: Bupati Contoh
      - **Jabatan**: Bupati Contoh

      selaku atasan pihak pertama, selanjutnya disebut pihak kedua.

      Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.

      Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.

      ## Butir-butir perjanjian

      - **Butir 7**: Apabila target tidak tercapai, bersedia menerima konsekuensi sesuai ketentuan.

      > Bunyi pernyataan mengikuti bentuk yang lazim dipakai; dasarnya: PermenPANRB 53/2014 Lampiran \\[belum diverifikasi\\].

      _tempat belum dicatat_, 25 Maret 2025

      | Pihak kedua | Pihak pertama |
      | :---: | :---: |
      | Bupati Contoh<br><br><br>**Bupati Contoh** | Kepala Dinas Kesehatan<br><br><br>**Siti Contoh** |

      ---

      ## Lampiran Perjanjian Kinerja Tahun 2025

      **Sasaran, indikator, dan target tahun 2025**

      | No. | Sasaran strategis | Indikator kinerja | Satuan | Target |
      | ---: | --- | --- | --- | ---: |
      | 1 | Meningkatnya status gizi masyarakat | Prevalensi stunting (IKU) | % | 14 |
      | 1 | Meningkatnya status gizi masyarakat | Jumlah dokumen surveilans gizi | dokumen | 6 |

      **Target per periode tahun 2025**

      | Indikator kinerja (satuan) | Triwulan I | Triwulan II | Triwulan III | Triwulan IV |
      | --- | ---: | ---: | ---: | ---: |
      | Jumlah dokumen surveilans gizi (dokumen) | 1 | 2 | 2 | 1 |

      **Program dan anggaran**

      | No. | Program | Anggaran |
      | ---: | --- | ---: |
      | 1 | Program Posyandu (program prioritas) | Rp1.250.000.000,00 |
      |  | **Jumlah** | **Rp1.250.000.000,00** |

      _tempat belum dicatat_, 25 Maret 2025

      | Pihak kedua | Pihak pertama |
      | :---: | :---: |
      | Bupati Contoh<br><br><br>**Bupati Contoh** | Kepala Dinas Kesehatan<br><br><br>**Siti Contoh** |

      ---

      ## Ketentuan daerah yang menyertai

      > Ketentuan di bawah ini dinyatakan oleh sumber yang disebut. Ketentuan ini bukan bagian dari naskah yang ditandatangani, kecuali yang juga tertulis sebagai butir; pernyataan dan janji bukan peraturan, dan tidak ada yang berlaku dengan sendirinya.

      **Ketentuan Kabupaten Contoh**

      | Hal | Ketentuan | Sumber |
      | --- | --- | --- |
      | Pelanggaran | Perjanjian kinerja tidak dipenuhi; dinilai pada "Pengukuran tahunan": sedikitnya satu target tidak tercapai atau program prioritas tidak dijalankan | PK Contoh 2025 butir 7 \\[satu sumber\\] |
      | Konsekuensi yang dinyatakan | Konsekuensi perjanjian kinerja — Dipindahkan ke jabatan yang lebih rendah: ditempatkan pada jabatan yang lebih rendah tanpa batas waktu; syarat: menduduki jabatan; diusulkan oleh Sekda | PK Contoh 2025 butir 7 \\[satu sumber\\] |

      ### Sumber dan bobotnya

      - PK Contoh 2025: Perjanjian Kinerja Kepala Perangkat Daerah Kabupaten Contoh Tahun 2025, 25 Maret 2025 (dokumen yang ditandatangani, bukan peraturan)
      "
    `);
  });

  it("is translated into English", () => {
    expect(toMarkdown(contohPaper("en"))).toMatchInlineSnapshot(`
      "# Performance Agreement 2025

      In order to bring about a management of government that is effective, transparent, accountable and oriented to results, we, the undersigned:

      - **Name**: Siti Contoh
      - **Post**: Kepala Dinas Kesehatan
      - **Agency**: Dinas Kesehatan

      hereinafter the first party,

      - **Name**: Bupati Contoh
      - **Post**: Bupati Contoh

      as the superior of the first party, hereinafter the second party.

      The first party promises to bring about the performance that is due according to the annex of this agreement, in order to reach the medium-term performance targets laid down in the planning documents. Success and failure in reaching these targets are our responsibility.

      The second party will supervise as far as needed, will evaluate the performance reached under this agreement, and will take the action needed to give rewards and sanctions.

      ## Clauses of the agreement (in Indonesian, as signed)

      - **Clause 7**: Apabila target tidak tercapai, bersedia menerima konsekuensi sesuai ketentuan.

      > Unofficial translation; what is signed is the Indonesian text. It follows the form in common use; its basis: PermenPANRB 53/2014 Lampiran \\[unverified\\].

      _place not recorded_, 25 March 2025

      | Second party | First party |
      | :---: | :---: |
      | Bupati Contoh<br><br><br>**Bupati Contoh** | Kepala Dinas Kesehatan<br><br><br>**Siti Contoh** |

      ---

      ## Annex to the Performance Agreement 2025

      **Objectives, indicators and targets of 2025**

      | No. | Strategic objective | Performance indicator | Unit | Target |
      | ---: | --- | --- | --- | ---: |
      | 1 | Meningkatnya status gizi masyarakat | Prevalensi stunting (IKU) | % | 14 |
      | 1 | Meningkatnya status gizi masyarakat | Jumlah dokumen surveilans gizi | dokumen | 6 |

      **Targets by period, 2025**

      | Performance indicator (unit) | Q1 | Q2 | Q3 | Q4 |
      | --- | ---: | ---: | ---: | ---: |
      | Jumlah dokumen surveilans gizi (dokumen) | 1 | 2 | 2 | 1 |

      **Programmes and budget**

      | No. | Program | Budget |
      | ---: | --- | ---: |
      | 1 | Program Posyandu (priority programme) | Rp1,250,000,000.00 |
      |  | **Total** | **Rp1,250,000,000.00** |

      _place not recorded_, 25 March 2025

      | Second party | First party |
      | :---: | :---: |
      | Bupati Contoh<br><br><br>**Bupati Contoh** | Kepala Dinas Kesehatan<br><br><br>**Siti Contoh** |

      ---

      ## What the regency declares beside it

      > What follows is declared by the sources named. It is no part of the text that is signed, except where it is also written as a clause; a statement or a promise is no regulation, and nothing executes itself.

      **Rules of Kabupaten Contoh**

      | About | Rule | Source |
      | --- | --- | --- |
      | Breaches | The agreement was not kept; judged at "Yearly measurement": at least one target missed or a priority programme not carried out | PK Contoh 2025 butir 7 \\[single source\\] |
      | Declared consequences | Consequences of the agreement — Moved to a lower post: placed in a lower post without end; condition: holding a post; proposed by Sekda | PK Contoh 2025 butir 7 \\[single source\\] |

      ### Sources and what they weigh

      - PK Contoh 2025: Perjanjian Kinerja Kepala Perangkat Daerah Kabupaten Contoh Tahun 2025, 25 March 2025 (signed document, not a regulation)
      "
    `);
  });

  it("is a page that draws equal cells as one and repeats the heads of its tables", () => {
    const [, body] = toHtml(contohPaper("id")).split("<body>\n");
    expect(body).toMatchInlineSnapshot(`
      "<main>
      <h1>Perjanjian Kinerja Tahun 2025</h1>
      <p>Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:</p>
      <dl><div><dt>Nama</dt><dd>Siti Contoh</dd></div><div><dt>Jabatan</dt><dd>Kepala Dinas Kesehatan</dd></div><div><dt>Perangkat daerah</dt><dd>Dinas Kesehatan</dd></div></dl>
      <p>selanjutnya disebut pihak pertama,</p>
      <dl><div><dt>Nama</dt><dd>Bupati Contoh</dd></div><div><dt>Jabatan</dt><dd>Bupati Contoh</dd></div></dl>
      <p>selaku atasan pihak pertama, selanjutnya disebut pihak kedua.</p>
      <p>Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.</p>
      <p>Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.</p>
      <h2>Butir-butir perjanjian</h2>
      <dl><div><dt>Butir 7</dt><dd>Apabila target tidak tercapai, bersedia menerima konsekuensi sesuai ketentuan.</dd></div></dl>
      <p class="note">Bunyi pernyataan mengikuti bentuk yang lazim dipakai; dasarnya: PermenPANRB 53/2014 Lampiran [belum diverifikasi].</p>
      <section class="signatures"><p class="placed"><span class="gap">tempat belum dicatat</span>, 25 Maret 2025</p><div class="parties"><div class="party"><p>Pihak kedua,</p><p>Bupati Contoh</p><p class="name">Bupati Contoh</p></div><div class="party"><p>Pihak pertama,</p><p>Kepala Dinas Kesehatan</p><p class="name">Siti Contoh</p></div></div></section>
      <hr>
      <h2>Lampiran Perjanjian Kinerja Tahun 2025</h2>
      <table>
      <caption>Sasaran, indikator, dan target tahun 2025</caption>
      <thead><tr><th scope="col">No.</th><th scope="col">Sasaran strategis</th><th scope="col">Indikator kinerja</th><th scope="col">Satuan</th><th scope="col">Target</th></tr></thead>
      <tbody>
      <tr><td class="figures" rowspan="2" data-label="No.">1</td><td rowspan="2" data-label="Sasaran strategis">Meningkatnya status gizi masyarakat</td><td data-label="Indikator kinerja">Prevalensi stunting (IKU)</td><td data-label="Satuan">%</td><td class="figures" data-label="Target">14</td></tr>
      <tr><td data-label="Indikator kinerja">Jumlah dokumen surveilans gizi</td><td data-label="Satuan">dokumen</td><td class="figures" data-label="Target">6</td></tr>
      </tbody>
      </table>
      <table>
      <caption>Target per periode tahun 2025</caption>
      <thead><tr><th scope="col">Indikator kinerja (satuan)</th><th scope="col">Triwulan I</th><th scope="col">Triwulan II</th><th scope="col">Triwulan III</th><th scope="col">Triwulan IV</th></tr></thead>
      <tbody>
      <tr><td data-label="Indikator kinerja (satuan)">Jumlah dokumen surveilans gizi (dokumen)</td><td class="figures" data-label="Triwulan I">1</td><td class="figures" data-label="Triwulan II">2</td><td class="figures" data-label="Triwulan III">2</td><td class="figures" data-label="Triwulan IV">1</td></tr>
      </tbody>
      </table>
      <table>
      <caption>Program dan anggaran</caption>
      <thead><tr><th scope="col">No.</th><th scope="col">Program</th><th scope="col">Anggaran</th></tr></thead>
      <tbody>
      <tr><td class="figures" data-label="No.">1</td><td data-label="Program">Program Posyandu (program prioritas)</td><td class="figures" data-label="Anggaran">Rp1.250.000.000,00</td></tr>
      </tbody>
      <tfoot><tr><td colspan="2">Jumlah</td><td class="figures" data-label="Anggaran">Rp1.250.000.000,00</td></tr></tfoot>
      </table>
      <section class="signatures"><p class="placed"><span class="gap">tempat belum dicatat</span>, 25 Maret 2025</p><div class="parties"><div class="party"><p>Pihak kedua,</p><p>Bupati Contoh</p><p class="name">Bupati Contoh</p></div><div class="party"><p>Pihak pertama,</p><p>Kepala Dinas Kesehatan</p><p class="name">Siti Contoh</p></div></div></section>
      <hr>
      <h2>Ketentuan daerah yang menyertai</h2>
      <p class="note">Ketentuan di bawah ini dinyatakan oleh sumber yang disebut. Ketentuan ini bukan bagian dari naskah yang ditandatangani, kecuali yang juga tertulis sebagai butir; pernyataan dan janji bukan peraturan, dan tidak ada yang berlaku dengan sendirinya.</p>
      <table>
      <caption>Ketentuan Kabupaten Contoh</caption>
      <thead><tr><th scope="col">Hal</th><th scope="col">Ketentuan</th><th scope="col">Sumber</th></tr></thead>
      <tbody>
      <tr><td data-label="Hal">Pelanggaran</td><td data-label="Ketentuan">Perjanjian kinerja tidak dipenuhi; dinilai pada &quot;Pengukuran tahunan&quot;: sedikitnya satu target tidak tercapai atau program prioritas tidak dijalankan</td><td data-label="Sumber">PK Contoh 2025 butir 7 [satu sumber]</td></tr>
      <tr><td data-label="Hal">Konsekuensi yang dinyatakan</td><td data-label="Ketentuan">Konsekuensi perjanjian kinerja — Dipindahkan ke jabatan yang lebih rendah: ditempatkan pada jabatan yang lebih rendah tanpa batas waktu; syarat: menduduki jabatan; diusulkan oleh Sekda</td><td data-label="Sumber">PK Contoh 2025 butir 7 [satu sumber]</td></tr>
      </tbody>
      </table>
      <h3>Sumber dan bobotnya</h3>
      <ul><li>PK Contoh 2025: Perjanjian Kinerja Kepala Perangkat Daerah Kabupaten Contoh Tahun 2025, 25 Maret 2025 (dokumen yang ditandatangani, bukan peraturan)</li></ul>
      </main>
      </body>
      </html>
      "
    `);
  });
});

const texts = (blocks: readonly Block[]): string =>
  toMarkdown({ title: "", language: "id", blocks }).replaceAll("\\", "");

describe("an amended agreement", () => {
  const [objective] = contohAgreement.objectives;
  const [stunting, documents] = objective!.indicators;
  const revision = {
    effectiveOn: plainDate("2025-07-01"),
    reason: "strategy-changed",
    objectives: [
      {
        ...objective!,
        indicators: [
          { ...stunting!, targets: { "2025": 15 } },
          { ...documents!, targets: { "2025-Q1": 9, "2025-Q2": 9, "2025-Q3": 3, "2025-Q4": 1 } },
        ],
      },
    ],
    programmes: [{ id: "posyandu", name: "Program Posyandu", budgetRupiah: 900_000_000, priority: true }],
  } as const;
  const amended = { ...contohAgreement, revisions: [revision] };

  it("K8 is the first agreement until the day before the revision counts", () => {
    const { title, blocks } = contohPaper("id", amended, "2025-06-30");
    expect(title).toBe("Perjanjian Kinerja Tahun 2025: Kepala Dinas Kesehatan");
    expect(texts(blocks)).toContain("| 1 | Meningkatnya status gizi masyarakat | Prevalensi stunting (IKU) | % | 14 |");
    expect(texts(blocks)).not.toContain("Yang berubah");
  });

  it("K8 is called an amendment from that day on, with its reason and what it changes", () => {
    const { title, blocks } = contohPaper("id", amended, "2025-07-01");
    expect(title).toBe("Perjanjian Kinerja Perubahan Tahun 2025: Kepala Dinas Kesehatan");
    expect(texts(blocks)).toContain(
      "Perjanjian kinerja ini merupakan perubahan atas perjanjian kinerja sebelumnya karena perubahan strategi yang mengubah program, kegiatan, atau anggaran, dan berlaku sejak 1 Juli 2025.",
    );
    expect(texts(blocks)).toContain(
      [
        "| Indikator atau program | Periode | Semula | Menjadi |",
        "| --- | --- | ---: | ---: |",
        "| Prevalensi stunting (%) | tahun 2025 | 14 | 15 |",
        "| Jumlah dokumen surveilans gizi (dokumen) | triwulan III 2025 | 2 | 3 |",
        "| Program Posyandu | anggaran | Rp1.250.000.000,00 | Rp900.000.000,00 |",
      ].join("\n"),
    );
  });

  it("K8 keeps the targets of quarters that had ended, as the measurement does", () => {
    const { blocks } = contohPaper("id", amended, "2025-07-01");
    expect(texts(blocks)).toContain("| Jumlah dokumen surveilans gizi (dokumen) | 1 | 2 | 3 | 1 |");
    expect(texts(blocks)).toContain("| Jumlah dokumen surveilans gizi | dokumen | 7 |");
  });

  it("does not take the signature of the first agreement for that of the amendment", () => {
    const { blocks } = contohPaper("id", amended, "2025-07-01");
    expect(blocks.find(({ kind }) => kind === "signatures")).toMatchObject({
      day: { kind: "gap", text: "hari penandatanganan perubahan belum dicatat" },
    });
  });

  it("names what is new and what is no longer promised", () => {
    const other = { ...revision, objectives: [{ ...objective!, indicators: [{ ...stunting!, id: "baru" }] }] };
    const { blocks } = contohPaper("id", { ...contohAgreement, revisions: [other] }, "2025-07-01");
    expect(texts(blocks)).toContain("| Prevalensi stunting (%) | tahun 2025 | 14 | _tidak lagi diperjanjikan_ |");
    expect(texts(blocks)).toContain("| Prevalensi stunting (%) | tahun 2025 | _belum diperjanjikan_ | 14 |");
  });
});

describe("what is missing", () => {
  it("is a named gap: the place, the day of the signature with its reason", () => {
    const { blocks } = contohPaper("id", {
      ...contohAgreement,
      signing: { kind: "not-signed", reason: "ibadah haji" },
    });
    expect(blocks.find(({ kind }) => kind === "signatures")).toMatchObject({
      place: { kind: "gap", text: "tempat belum dicatat" },
      day: { kind: "gap", text: "belum ditandatangani (ibadah haji)" },
    });
  });

  it("is said of programmes that nobody stated, and is no total of zero", () => {
    const page = texts(contohPaper("id", { ...contohAgreement, programmes: [] }).blocks);
    expect(page).toContain("Program dan anggaran: belum dicantumkan.");
    expect(page).not.toContain("Rp0");
  });

  it("K22 is no target of zero in a quarter without one", () => {
    const [objective] = contohAgreement.objectives;
    const [, documents] = objective!.indicators;
    const late = { ...documents!, targets: { "2025-Q3": 0, "2025-Q4": 1 } } as const;
    const page = texts(
      contohPaper("id", { ...contohAgreement, objectives: [{ ...objective!, indicators: [late] }] }).blocks,
    );
    expect(page).toContain("| _tanpa target_ | _tanpa target_ | 0 | 1 |");
  });
});

describe("who signs", () => {
  it("K7 is the regent alone, who has no counterparty", () => {
    const { mandateGiver, ...rest } = contohAgreement;
    const { blocks } = contohPaper("id", { ...rest, mandateHolder: mandateGiver! });
    expect(blocks.find(({ kind }) => kind === "signatures")).toMatchObject({
      parties: [{ role: "Yang berjanji", post: "Bupati Contoh", name: "Bupati Contoh" }],
    });
    expect(texts(blocks)).not.toContain("ihak kedua");
  });
});
