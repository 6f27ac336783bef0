### What a site offers to download.

site-downloads = Downloads
site-downloads-about = The plan as documents for Word processors, spreadsheets and other programs, and its own files. All of them are of the same revision as these pages.
site-download = What
site-format = Format
site-size = Size
site-format-of = { $format ->
        [docx] Word (.docx)
        [xlsx] Excel (.xlsx)
        [md] Markdown (.md)
        [csv] CSV table (.csv)
       *[zip] ZIP archive of TOML files (.zip)
    }
site-download-link = { $what }: { $format }, { $size }
site-download-clean = The text as it stands
site-download-tracked = The text with every change since the last adoption, or the start, marked
site-download-book = Budget, indicators, registers and positions
site-download-text = The text with simple marks
site-download-table = Table: { $table }
site-download-files = { $count ->
        [one] The plan's own file
       *[other] The plan's own { $count } files
    }
site-download-slow = { $changes } changes are marked in the Word file. Word processors get slow above 5,000; the page of changes shows them all.
site-size-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
site-size-kilo = { $size } kB
site-size-mega = { $whole }.{ $tenth } MB
site-help-without-files = Do not offer the plan's own files to download
site-addresses = The plan's own files, which the site offers to download, hold mail addresses. With --without-files they stay out of it.
site-too-large = The plan has too many files for one archive. With --without-files the site is written without them.
site-stage-write = Writing the pages …

site-folder-only = A site is a folder of pages. Name one in the place of -.
site-only = --without-files is for the site: plenary export site OUT
documents-one-range = One BASE..REV is enough, and { $more } is one more. Only the site takes several plans: plenary export site OUT PLAN...
documents-help-range = What to compare, as BASE or BASE..REV; of the site, plans
app-documents-workbook = Excel, budget, indicators and registers
app-documents-akn = Akoma Ntoso for drafting systems, changes marked
app-documents-site = A site: pages and downloads for everyone
app-documents-iati = IATI for donors, figures as they stand
app-iati-reporter = Who publishes?
app-iati-reporter-hint = Identifier in IATI, kind of organisation, name: XM-DAC-41122, 40, UNICEF
app-iati-shares = How many per cent has each country?
app-iati-shares-hint = 100 together, such as ML=60,SN=40
app-iati-shares-all = Say how many per cent each of these has, and no other: { $countries }
app-iati-begins = When does what has no date begin?
app-iati-begins-hint = A day such as 2006-01-31
app-documents-where-folder = A new folder, or one with an earlier site; Tab completes folders
app-documents-site-written = The site lies in { $file }. Open index.html there.
