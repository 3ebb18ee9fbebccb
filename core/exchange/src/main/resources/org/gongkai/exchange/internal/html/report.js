
"use strict";
(function () {
  var report = document.getElementById("report");
  var overview = document.getElementById("overview");
  var form = document.getElementById("filter");
  var shown = document.getElementById("shown");
  var noMatch = document.getElementById("no-match");
  if (!report || !overview || !form || !shown || !noMatch) {
    return;
  }
  // first for the eye by the style, and from here on for the keyboard and for screen readers too
  report.insertBefore(overview, report.firstChild);
  document.documentElement.classList.add("with-script");
  form.hidden = false;

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  var rows = {};
  all("tr[data-document]").forEach(function (row) {
    rows[row.getAttribute("data-document")] = row;
  });
  var documents = all("article.document").map(function (article) {
    return {
      node: article,
      row: rows[article.id],
      outcome: article.getAttribute("data-outcome"),
      findings: all(".finding", article),
      gaps: all(".gap", article),
      heads: all(".findings-head, .gaps-head", article)
    };
  });

  function show(node, on) {
    node.classList.toggle("off", !on);
    return on ? 1 : 0;
  }

  function showHead(head, count) {
    show(head, count > 0);
    head.querySelector(".count").textContent = String(count);
  }

  function apply() {
    var by = {
      outcome: form.elements.outcome.value,
      severity: form.elements.severity.value,
      kind: form.elements.kind.value,
      ground: form.elements.ground.value
    };
    var inFindings = by.severity || by.kind || by.ground;
    var count = { d: 0, D: documents.length, f: 0, F: 0, g: 0, G: 0 };
    documents.forEach(function (one) {
      var outcomeFits = !by.outcome || one.outcome === by.outcome;
      var findings = 0;
      var gaps = 0;
      one.findings.forEach(function (node) {
        var fits = ["severity", "kind", "ground"].every(function (key) {
          return !by[key] || node.getAttribute("data-" + key) === by[key];
        });
        findings += show(node, outcomeFits && fits);
      });
      one.gaps.forEach(function (node) {
        var fits = !by.kind && !by.ground && (!by.severity || by.severity === "unexamined");
        gaps += show(node, outcomeFits && fits);
      });
      one.heads.forEach(function (head) {
        showHead(head, head.classList.contains("gaps-head") ? gaps : findings);
      });
      var on = outcomeFits && (!inFindings || findings + gaps > 0);
      count.d += show(one.node, on);
      if (one.row) {
        show(one.row, on);
      }
      count.f += findings;
      count.F += one.findings.length;
      count.g += gaps;
      count.G += one.gaps.length;
    });
    all("details.list").forEach(function (list) {
      show(list, all("tr[data-document]:not(.off)", list).length > 0);
    });
    noMatch.hidden = count.d > 0 || count.D === 0;
    shown.textContent = shown.getAttribute("data-words").replace(/\{(\w)\}/g, function (whole, key) {
      return String(count[key]);
    });
  }

  // a link into what the filter hides shows it again
  function reveal() {
    var target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    if (target && target.closest(".off")) {
      form.reset();
      apply();
      target.scrollIntoView();
    }
    var folded = target && target.closest("details:not([open])");
    if (folded) {
      folded.open = true;
      target.scrollIntoView();
    }
  }

  form.addEventListener("change", apply);
  form.addEventListener("reset", function () {
    setTimeout(apply, 0);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  window.addEventListener("hashchange", reveal);
  window.addEventListener("pageshow", function () {
    apply();
    reveal();
  });

  var reopened = [];
  window.addEventListener("beforeprint", function () {
    documents.forEach(function (one) {
      one.heads.forEach(function (head) {
        var gaps = head.classList.contains("gaps-head");
        head.querySelector(".count").textContent = String((gaps ? one.gaps : one.findings).length);
      });
    });
    reopened = all("details:not([open])");
    reopened.forEach(function (one) {
      one.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    reopened.forEach(function (one) {
      one.open = false;
    });
    apply();
  });
})();
